package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The top of the tree is the plan of the house, and nothing else. */
final class TopLevelTests {

    private static final String PLAN = """
        .ci .git .gitignore LICENSE NOTICE README.md bench cypher deploy docs examples graphql-schema pom.xml seed src
        """;
    private static final String NOT_KEPT = ".idea .vscode data target";

    @Test
    void nothingStandsAtTheTopThatThePlanDoesNotName() throws IOException {
        try (var entries = Files.list(Repository.ROOT)) {
            assertThat(entries.map(Repository::name)).isSubsetOf((PLAN.strip() + " " + NOT_KEPT).split(" "));
        }
    }
}
