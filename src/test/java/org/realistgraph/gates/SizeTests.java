package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.realistgraph.gates.Source.Method;

/** Small files and small methods, measured in lines that hold code. */
final class SizeTests {

    private static final List<Source> MAIN = Source.of(Repository.files("src/main/java", ".java"));
    private static final List<Method> METHODS =
            MAIN.stream().flatMap(source -> source.methods().stream()).toList();

    @Test
    void noFileHasMoreThan200LinesOfCode() {
        assertThat(Source.of(Repository.java()))
                .filteredOn(source -> source.lines() > 200)
                .extracting(source -> source.name() + " " + source.lines())
                .isEmpty();
    }

    @Test
    void halfOfTheFilesHave40LinesOfCodeOrLess() {
        var files = MAIN.stream().filter(source -> !source.file().endsWith("package-info.java"));
        assertThat(quantile(0.5, files.mapToInt(Source::lines))).isLessThanOrEqualTo(40);
    }

    @Test
    void noMethodHasMoreThan40Lines() {
        assertThat(METHODS).filteredOn(method -> method.lines() > 40).isEmpty();
    }

    @Test
    void nineOfTenMethodsHave15LinesOrLess() {
        assertThat(quantile(0.9, METHODS.stream().mapToInt(Method::lines))).isLessThanOrEqualTo(15);
    }

    @Test
    void noMethodOfAControllerOrRootFieldHasMoreThan10Lines() {
        assertThat(METHODS)
                .filteredOn(method -> method.ofRootField()
                        || (method.name().contains("Controller.java ")
                                && !method.name().endsWith(" <init>")))
                .filteredOn(method -> method.lines() > 10)
                .isEmpty();
    }

    private static int quantile(double share, IntStream values) {
        var sorted = values.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
