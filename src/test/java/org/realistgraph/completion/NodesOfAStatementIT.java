package org.realistgraph.completion;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.given.AppraisedGraph;
import org.realistgraph.schema.SchemaExpansion;

/** A query that answers nodes is a field of the schema and a statement, without Java of its own. */
final class NodesOfAStatementIT {

    private static final String QUERY = """
        extend type Query {
          "Claims that sources contradict and nobody has answered for."
          contradicted("Which claims count." statuses: [ClaimStatus!]! = [PROPOSED], "Not given." other: ID): [Claim!]! @cypher(file: "gap/contrary-unanswered")
        }
        """;

    @Test
    void theNodesThatTheStatementFindsAreReadAsSelected() {
        AppraisedGraph.store();
        var sdl = new SchemaParser().parse(QUERY);
        for (var file : Objects.requireNonNull(new File("graphql-schema").listFiles())) {
            sdl.merge(new SchemaParser().parse(file));
        }
        SchemaExpansion.complete(sdl);
        var answer = Wired.to(TestDatabase.graph(), sdl, wiring -> {})
                .execute("{ contradicted { id ... on Configuration { contexts { label } } } }");
        assertThat(answer.getErrors()).isEmpty();
        Map<String, Object> found = answer.getData();
        assertThat(found)
                .isEqualTo(Map.of(
                        "contradicted",
                        List.of(Map.of("id", "contested", "contexts", List.of(Map.of("label", "kin"))))));
    }
}
