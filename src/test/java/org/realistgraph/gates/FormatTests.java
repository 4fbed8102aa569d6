package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One layout for all; {@code mvn test -Dtest=FormatTests -Dformat=write} rewrites what differs. */
final class FormatTests {

    private static final String HINT = "rewrite with: mvn -q test -Dtest=FormatTests -Dformat=write";
    private static final Formatter JAVA = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void javaIsLaidOutByTheFormatter() {
        assertThat(changed(Repository.java(), FormatTests::java)).as(HINT).isEmpty();
    }

    @Test
    void textHasNoTrailingSpaceAndEndsWithOneLineBreak() {
        var texts = Stream.of("cypher", "graphql-schema", "docs", "examples", "deploy", ".ci", "src/test/resources")
                .flatMap(folder -> Repository.files(folder, ".cypher", ".graphqls", ".graphql", ".md").stream())
                .toList();
        assertThat(changed(texts, FormatTests::text)).as(HINT).isEmpty();
    }

    private static List<String> changed(List<Path> files, UnaryOperator<String> layout) {
        return files.stream()
                .filter(file -> differs(file, layout))
                .map(Repository::name)
                .toList();
    }

    private static boolean differs(Path file, UnaryOperator<String> layout) {
        var before = Repository.text(file);
        var after = layout.apply(before);
        if (before.equals(after)) {
            return false;
        }
        if ("write".equals(System.getProperty("format"))) {
            Repository.write(file, after);
            return false;
        }
        return true;
    }

    /** Some comments take the formatter two runs. */
    private static String java(String source) {
        try {
            var once = JAVA.formatSourceAndFixImports(source);
            return once.equals(source) ? once : JAVA.formatSourceAndFixImports(once);
        } catch (FormatterException unparsable) {
            throw new IllegalArgumentException(unparsable);
        }
    }

    private static String text(String source) {
        return source.replaceAll("[ \t\r]+\n", "\n").stripTrailing() + "\n";
    }
}
