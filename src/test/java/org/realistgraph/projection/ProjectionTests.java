package org.realistgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.realistgraph.completion.Wired;
import org.realistgraph.graph.Statement;

/**
 * Golden pairs: what each {@code *.graphql} of src/test/resources/projection asks becomes the statement of the
 * {@code *.cypher} beside it. {@code -Dprojection=write} writes what is missing or differs; read it before you commit it.
 */
final class ProjectionTests {

    private static final Path PAIRS = Path.of("src/test/resources/projection");

    static Stream<Path> pairs() throws IOException {
        try (var files = Files.list(PAIRS)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsAskedBecomesItsStatement(Path asked) throws IOException {
        var golden = Path.of(asked.toString().replace(".graphql", ".cypher"));
        var statement = statements(Files.readString(asked));
        if ("write".equals(System.getProperty("projection"))) {
            Files.writeString(golden, statement);
        }
        assertThat(statement).isEqualTo(Files.readString(golden));
    }

    private static String statements(String query) {
        var seen = new ArrayList<Statement>();
        var errors = Wired.to(statement -> {
                    seen.add(statement);
                    var empty = statement.text().startsWith("RETURN") ? Map.of() : null;
                    return List.of(Collections.singletonMap("answer", empty));
                })
                .execute(query)
                .getErrors();
        var text = seen.stream().map(ProjectionTests::written).collect(Collectors.joining(";\n\n"));
        var refused = errors.stream()
                .map(error -> "// refused: " + error.getMessage() + "\n")
                .collect(Collectors.joining());
        return text + refused;
    }

    private static String written(Statement statement) {
        return statement.text() + "\n// " + new TreeMap<>(statement.parameters()) + "\n";
    }
}
