package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package says what it is for and that null is declared in it, and none is a drawer for all sorts of things. */
final class PackageTests {

    @Test
    void packagesAreNullMarked() {
        assertThat(Repository.java().stream().map(Path::getParent).distinct())
                .filteredOn(folder -> !isNullMarked(folder))
                .extracting(Repository::name)
                .isEmpty();
    }

    @Test
    void noPackageHasMoreFilesThanOneCanLookThrough() {
        assertThat(Repository.files("src/main/java", ".java").stream()
                        .collect(Collectors.groupingBy(
                                file -> Repository.name(file).replaceAll("/[^/]*$", ""), Collectors.counting())))
                .allSatisfy((folder, files) -> assertThat(files).as(folder).isLessThanOrEqualTo(25));
    }

    private static boolean isNullMarked(Path folder) {
        var name = Repository.name(folder);
        return Stream.of(name, name.replace("src/test/", "src/main/"))
                .map(place -> Repository.ROOT.resolve(place).resolve("package-info.java"))
                .anyMatch(info -> Files.exists(info) && Repository.text(info).contains("@NullMarked"));
    }
}
