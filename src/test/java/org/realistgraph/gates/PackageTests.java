package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package says what it is for and that null is declared in it. */
final class PackageTests {

    @Test
    void packagesAreNullMarked() {
        assertThat(Repository.java().stream().map(Path::getParent).distinct())
                .filteredOn(folder -> !isNullMarked(folder))
                .extracting(Repository::name)
                .isEmpty();
    }

    private static boolean isNullMarked(Path folder) {
        var name = Repository.name(folder);
        return Stream.of(name, name.replace("src/test/", "src/main/"))
                .map(place -> Repository.ROOT.resolve(place).resolve("package-info.java"))
                .anyMatch(info -> Files.exists(info) && Repository.text(info).contains("@NullMarked"));
    }
}
