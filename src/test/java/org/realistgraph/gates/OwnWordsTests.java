package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of the service calls a configuration tested, proven or replicated, or says that something works. */
final class OwnWordsTests {

    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern VERDICT =
            Pattern.compile("\\b(tested|proven|replicated|(?<!how it )works)\\b", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"graphql-schema", "src/main/java", "src/main/frontend/src"})
    void theServiceGivesNoVerdict(String folder) {
        assertThat(Repository.files(folder, ".graphqls", ".java", ".ts", ".js"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(TEXT.matcher(Repository.text(file))
                                .results()
                                .map(MatchResult::group)
                                .filter(words -> VERDICT.matcher(words).find())
                                .toList())
                        .as(Repository.name(file))
                        .isEmpty());
    }

    @Test
    void aVerdictIsFoundInATextOfSeveralLinesToo() {
        var written = "\"\"\"\nIt was shown,\nand it works.\n\"\"\" field \"One line.\"";
        assertThat(TEXT.matcher(written).results().map(MatchResult::group))
                .hasSize(2)
                .filteredOn(words -> VERDICT.matcher(words).find())
                .hasSize(1);
    }

    @Test
    void aVerdictIsFound() {
        assertThat(VERDICT.matcher("How it works: borne out by 2.").find()).isFalse();
        assertThat(List.of("This works.", "Proven in 2 trials", "It was tested."))
                .allMatch(words -> VERDICT.matcher(words).find());
    }
}
