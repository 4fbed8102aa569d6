package org.realistgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The statement files and what uses them belong together: none is missing, none is left over, none is there twice. */
final class StatementFilesTests {

    private static final Pattern IN_JAVA = Pattern.compile("\"((?:query|command|check)/[a-z/-]+)\"");
    private static final Pattern IN_SDL = Pattern.compile("@cypher\\(file: \"([^\"]+)\"\\)");
    private static final Pattern IN_CYPHER = Pattern.compile("null /\\* (field/[a-z/-]+) of");
    private static final Pattern ALIGNMENTS =
            Pattern.compile("Alignment WHERE [^()]*\\)-\\[:[A-Z|]+]->\\([:\\w]*\\)[^(){]*\\)\\{[01],(\\d+)}");
    private final SortedMap<String, String> files = Statements.onClasspath().files();

    @Test
    void everyStatementThatIsNamedIsThereAndEveryOneThatIsThereIsNamed() throws IOException {
        var named = new TreeSet<>(found(Path.of("src/main/java"), IN_JAVA));
        found(Path.of("graphql-schema"), IN_SDL)
                .forEach(name -> named.add((files.containsKey("query/" + name) ? "query/" : "field/") + name));
        named.addAll(found(Path.of("cypher"), IN_CYPHER));
        assertThat(files.keySet())
                .as("each statement that is named has a file below cypher/")
                .containsAll(named);
        named.removeIf(name -> name.startsWith("check/"));
        var standing = files.keySet().stream()
                .filter(name -> !name.startsWith("migration/") && !name.startsWith("check/"))
                .toList();
        assertThat(named)
                .as("each file below cypher/ is named in Java, in @cypher or in another file; delete those that"
                        + " are not")
                .containsExactlyElementsOf(standing);
    }

    @Test
    void noStatementIsThereTwice() {
        var statements = Statements.onClasspath();
        assertThat(files.keySet().stream().map(name -> statements.text(name).replaceAll("\\s+", " ")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyHeaderNamesTheParametersThatItsStatementTakes() {
        var statements = Statements.onClasspath();
        assertThat(files.keySet())
                .allSatisfy(name -> assertThat(parameters(statements.header(name)))
                        .as("the comment at the head of %s names its parameters", name)
                        .containsAll(parameters(statements.text(name))));
    }

    /** What is broader, narrower or the same idea is the same wherever it is asked for. */
    @Test
    void alignmentsAreFollowedOverTenStepsAtMost() {
        var bounds = files.keySet().stream()
                .flatMap(name ->
                        ALIGNMENTS.matcher(Statements.onClasspath().text(name)).results())
                .map(path -> path.group(1))
                .toList();
        assertThat(bounds).hasSizeGreaterThan(10).containsOnly("10");
    }

    private static Set<String> parameters(String text) {
        return Pattern.compile("\\$([a-zA-Z]+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Path folder, Pattern pattern) throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(path)).results().forEach(result -> found.add(result.group(1)));
            }
        }
        return found;
    }
}
