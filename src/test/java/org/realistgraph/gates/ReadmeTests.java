package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** README says what can be configured. */
final class ReadmeTests {

    private static final Pattern PROPERTY =
            Pattern.compile("\\$\\{(realist\\.[a-z.-]*[a-z])|\"(realist\\.[a-z.-]*[a-z])\"");

    private static final Pattern RECORD = Pattern.compile(
            "@ConfigurationProperties\\(\"(.*?)\"\\)\\s+(?:public )?record \\w+\\((.*?)\\)\\s*(?:implements [^{]*)?\\{",
            Pattern.DOTALL);

    private static final Pattern COMPONENT = Pattern.compile("(\\w+)\\s*(?:,|$)");

    @Test
    void everyPropertyThatTheProgramReadsStandsInTheReadme() throws IOException {
        var readme = Files.readString(Repository.ROOT.resolve("README.md"));
        assertThat(properties())
                .contains("realist.data", "realist.embedded.plan-cache", "realist.limits.new-shapes")
                .allSatisfy(property -> assertThat(readme).contains("\n| `" + property + "` |"));
    }

    private static Set<String> properties() throws IOException {
        var properties = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Repository.ROOT.resolve("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                properties.addAll(properties(Files.readString(file)));
            }
        }
        return properties;
    }

    /** Those that are named, and those that a record takes under the prefix that it names. */
    private static Set<String> properties(String source) {
        var named = PROPERTY.matcher(source).results().map(found -> found.group(found.group(1) == null ? 2 : 1));
        var properties = named.collect(Collectors.toCollection(TreeSet::new));
        RECORD.matcher(source).results().forEach(found -> {
            properties.remove(found.group(1));
            COMPONENT
                    .matcher(found.group(2).replaceAll("\\(.*?\\)|<.*?>", ""))
                    .results()
                    .map(component -> found.group(1) + "." + kebab(component.group(1)))
                    .forEach(properties::add);
        });
        return properties;
    }

    private static String kebab(String name) {
        return name.replaceAll("[A-Z]", "-$0").toLowerCase(Locale.ROOT);
    }
}
