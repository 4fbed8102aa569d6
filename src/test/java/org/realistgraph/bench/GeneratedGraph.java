package org.realistgraph.bench;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.realistgraph.embedded.TestDatabase;

/** A graph of many configurations, each with 2 contexts, a mechanism, 2 outcomes, 2 moderations and 3 pieces of evidence. */
public final class GeneratedGraph {

    private static final int STEP = 2_000;
    private static final List<String> CONCEPTS = List.of("Context", "Mechanism", "Outcome", "Moderator");
    private static final int OF_EACH = 400;

    private GeneratedGraph() {}

    static String id(int number) {
        return "cmo-%06d".formatted(number);
    }

    public static void store(Driver driver, int configurations) {
        try (var session = driver.session()) {
            for (var label : CONCEPTS) {
                session.run(
                                "UNWIND range(0, $n - 1) AS i CREATE (:Node:Concept:$($label) {id: toLower($label) +"
                                    + " '-' + i, label: $label + ' ' + i, description: 'What ' + $label + ' ' + i + '"
                                    + " is.', version: 1})",
                                Map.of("n", OF_EACH, "label", label))
                        .consume();
            }
            session.run(
                            "UNWIND range(0, $n - 1) AS i CREATE (:Node:Source:Study {id: 'study-' + i, title: 'Study"
                                    + " ' + i, year: 1990 + i % 35, designClass: 'QUALITATIVE', version: 1})",
                            Map.of("n", OF_EACH))
                    .consume();
            for (var from = 0; from < configurations; from += STEP) {
                session.run("""
                    UNWIND range($from, $to - 1) AS i
                    WITH i, 'cmo-' + right('00000' + toString(i), 6) AS id
                    CREATE (c:Node:Claim:Configuration {id: id, statement: 'Configuration ' + i, status: 'PROPOSED', version: 1})
                    WITH i, c
                    MATCH (m:Mechanism {id: 'mechanism-' + i % $n})
                    CREATE (c)-[:FIRES {mode: 'FIRES'}]->(m)
                    WITH i, c
                    CALL (i, c) {
                      UNWIND [0, 1] AS k
                      MATCH (x:Context {id: 'context-' + (i * 7 + k * 31) % $n}), (o:Outcome {id: 'outcome-' + (i * 3 + k * 17) % $n}),
                        (d:Moderator {id: 'moderator-' + (i * 11 + k * 13) % $n})
                      CREATE (c)-[:IN]->(x), (c)-[:PRODUCES {direction: 'DECREASES'}]->(o),
                        (c)<-[:ON]-(:Node:Claim:Moderation {id: d.id + '--' + c.id + '--' + k, effect: 'STRENGTHENS', status: 'PROPOSED'})-[:BY]->(d)
                    }
                    CALL (i, c) {
                      UNWIND [0, 1, 2] AS k
                      MATCH (s:Study {id: 'study-' + (i * 5 + k * 41) % $n})
                      CREATE (c)<-[:FOR]-(:Node:Evidence {id: c.id + '--' + k, stance: CASE (i + k) % 9 WHEN 0 THEN 'CONTRARY' ELSE 'SUPPORTS' END, status: 'ACTIVE', basis: 'ABSTRACT'})-[:FROM]->(s)
                    }
                    """, Map.of("from", from, "to", Math.min(from + STEP, configurations), "n", OF_EACH))
                        .consume();
            }
        }
        TestDatabase.weigh(driver);
    }
}
