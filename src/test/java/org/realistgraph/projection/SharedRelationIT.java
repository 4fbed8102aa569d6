package org.realistgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.TestDatabase;

/** Effects and moderations are both ON an outcome; a list of the ones holds none of the others. */
final class SharedRelationIT {

    @Test
    void aFilterByAConceptFindsOnlyWhatTheListIsOf() {
        TestDatabase.wipe();
        TestDatabase.write("""
            CREATE (outcome:Node:Concept:Outcome {id: 'out', label: 'Out'}),
              (:Node:Effect {id: 'eff', kind: 'LEVEL'})-[:ON]->(outcome),
              (:Node:Claim:Moderation {id: 'mod', effect: 'MIXED'})-[:ON]->(outcome)
            """);
        assertThat(ids("effects")).isEqualTo(ids("eff", 1));
        assertThat(ids("moderations")).isEqualTo(ids("mod", 1));
    }

    private static Object ids(String id, int total) {
        return Map.of("totalCount", total, "nodes", List.of(Map.of("id", id)));
    }

    private static Object ids(String plural) {
        var end = plural.equals("effects") ? "outcome: { id: \"out\" }" : "on: { id: \"out\" }";
        Map<String, Object> data = Wired.to(TestDatabase.graph())
                .execute("{ " + plural + "(filter: { " + end + " }) { totalCount nodes { id } } }")
                .getData();
        return data.getOrDefault(plural, Map.of());
    }
}
