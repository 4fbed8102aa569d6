package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** README says what can be configured. */
final class ReadmeTests {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(realist\\.[a-z.-]*[a-z])");

    @Test
    void everyPropertyThatTheProgramReadsStandsInTheReadme() throws IOException {
        var readme = Files.readString(Repository.ROOT.resolve("README.md"));
        assertThat(properties())
                .isNotEmpty()
                .allSatisfy(property -> assertThat(readme).contains("`" + property + "`"));
    }

    private static Set<String> properties() throws IOException {
        var properties = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Repository.ROOT.resolve("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                PROPERTY.matcher(Files.readString(file)).results().forEach(found -> properties.add(found.group(1)));
            }
        }
        return properties;
    }
}
