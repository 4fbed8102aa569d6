package org.realistgraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

final class SearchTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "trust | +\"trust\"",
                "Shared trust | +\"shared\" +\"trust\"",
                "\"shared responsibility\" | +\"shared responsibility\"",
                "\"never closed | +\"never closed\"",
                "respons* | +respons*",
                "\"shared respons*\" | +\"shared respons\"",
                "worker-parent | +\"worker parent\"",
                "child's | +(\"child's\" \"child’s\")",
                "child’s | +(\"child's\" \"child’s\")",
                "families' | +\"families\"",
                "'quoted' | +\"quoted\"",
                "child's* | +(child\\'s* child\\’s*)",
                "\"child's trust\" | +(\"child's trust\" \"child’s trust\")",
                "1,511 | +\"1,511\"",
                "0.05, | +\"0.05\"",
                "p=.05 | +\"p 05\"",
                "one,two | +\"one two\"",
                "e.g. | +\"e.g\"",
                "U.S.A. | +\"u.s.a\"",
                "a.1 | +\"a 1\"",
                "a1.b | +\"a1 b\"",
                "snake_case | +\"snake_case\"",
                "http://a.org/b | +\"http a.org b\"",
                "ratio:share* | +ratio\\:share*",
                "信任 | +\"信 任\"",
                "AND OR NOT | +\"and\" +\"or\" +\"not\"",
            })
    void wordsAreSplitAsTheIndexSplitsThemAndNeverBecomeSyntax(String text, String lucene) {
        assertThat(SearchText.parse(text).asLucene()).isEqualTo(lucene);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "\"\"", "' . , ’ _ -", "( ) [ ] { } ~ ^ : \\ / \" * ?"})
    void aTextWithoutAWordIsRefused(String text) {
        assertThat(refusal(text).code()).isEqualTo(Code.NOTHING_TO_SEARCH);
    }

    @Test
    void twentyWordsAreLookedForAndOneMoreIsRefused() {
        assertThat(SearchText.parse("word ".repeat(20)).terms()).hasSize(20);
        for (var text : List.of("word ".repeat(21), "\"" + "word ".repeat(21) + "\"", "a-".repeat(21))) {
            assertThat(refusal(text).code()).isEqualTo(Code.SEARCH_TOO_LONG);
            assertThat(refusal(text).path()).isEqualTo("search.text");
            assertThat(refusal(text).hint()).isNotEmpty();
        }
    }

    @Test
    void aTextOfAThousandCharactersIsReadAndALongerOneIsRefused() {
        assertThat(SearchText.parse("a".repeat(1_000)).terms()).hasSize(1);
        assertThat(refusal("a".repeat(1_001)).code()).isEqualTo(Code.SEARCH_TOO_LONG);
        assertThat(refusal(" ".repeat(1_000_000)).code()).isEqualTo(Code.SEARCH_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "child's | The child’s trust in a child. | child’s",
                "child | The child’s trust in a Child. | Child",
                "\"child's trust\" | The CHILD'S, trust | CHILD'S, trust",
                "chil* | Children and the child's | Children;child's",
                "1,511 | Of 1,511 families, 511 and 1511 | 1,511",
                "trust* trust | Trust and trusting | Trust;trusting",
                "worker-parent | a worker–parent pair, worker and parent | worker–parent",
            })
    void highlightsStandWhereTheWordsStand(String search, String text, String found) {
        var highlights = Highlight.of(SearchText.parse(search), List.of(List.of("statement", text)));
        assertThat(highlights.getFirst().ranges().stream().map(range -> text.substring(range.start(), range.end())))
                .containsExactly(found.split(";"));
    }

    private static Refusal refusal(String text) {
        return catchThrowableOfType(Refusal.class, () -> SearchText.parse(text));
    }
}
