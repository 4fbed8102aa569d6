package org.realistgraph.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.realistgraph.schema.SchemaFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is published costs at most half of what is allowed, so that a reader can make more of it. */
final class PublishedCostTests {

    /** Refuses whatever is published, since only the cost is wanted. */
    private final ToyEngine engine = new ToyEngine(
            new Limits(
                    ToyEngine.LIMITS.depth(),
                    1,
                    ToyEngine.LIMITS.tokens(),
                    ToyEngine.LIMITS.body(),
                    ToyEngine.LIMITS.bodyTime(),
                    1),
            UnExecutableSchemaGenerator.makeUnExecutableSchema(SchemaFiles.completed()));

    @ParameterizedTest
    @MethodSource("published")
    void costsAtMostHalfOfWhatIsAllowed(Path file) {
        JsonNode cost =
                engine.ask(ToyEngine.text(file.toString()), variables(file)).at("/extensions/cost");
        assertThat(cost.at("/complexity").asLong()).isBetween(1L, ToyEngine.LIMITS.complexity() / 2L);
        assertThat(cost.at("/depth").asInt()).isLessThanOrEqualTo(ToyEngine.LIMITS.depth());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> variables(Path document) {
        String file = document.toString().replaceFirst("graphql$", "variables.json");
        return Files.exists(Path.of(file)) ? new JsonMapper().readValue(ToyEngine.text(file), Map.class) : Map.of();
    }

    static Stream<Path> published() {
        return Stream.of("examples", "src/test/resources/http").flatMap(PublishedCostTests::documents);
    }

    private static Stream<Path> documents(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
