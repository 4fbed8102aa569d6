package org.realistgraph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CodeTests {

    private static final String PROGRAM = program();

    @ParameterizedTest
    @EnumSource
    void everyCodeIsRaisedSomewhere(Code code) {
        assertThat(PROGRAM).containsPattern("\\bCode\\." + code + "\\b");
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsExplainedInASentence(Code code) {
        assertThat(code.sentence()).endsWith(".").doesNotContain(code.name());
        assertThat(code.status()).isBetween(400, 599);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeStandsInTheReadme(Code code) {
        assertThat(text(Path.of("README.md"))).contains("| `" + code + "` | " + code.sentence() + " |");
    }

    private static String program() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return String.join(
                    "", files.filter(Files::isRegularFile).map(CodeTests::text).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
