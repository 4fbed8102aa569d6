package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that shows the house names only what is there. */
final class HouseTests {

    private static final Pattern PATH = Pattern.compile("`([a-z-]+/[A-Za-z/.-]*)`");
    private static final String CODE = "src/main/java/org/realistgraph";

    @Test
    void everyPathThatIsNamedIsThere() {
        var paths = PATH.matcher(Repository.text(Repository.ROOT.resolve("docs/house.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(paths)
                .hasSizeGreaterThan(20)
                .allMatch(path -> Files.exists(Repository.ROOT.resolve(path))
                        || Files.exists(Repository.ROOT.resolve(CODE).resolve(path)));
    }
}
