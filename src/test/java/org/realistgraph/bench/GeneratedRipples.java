package org.realistgraph.bench;

import java.util.Map;
import org.neo4j.driver.Driver;

/**
 * A graph of configurations with 2 contexts, a mechanism and 2 outcomes each, in 40 programmes, with 3 ripples from each to
 * others; one of the ripples' outcomes is a context of the next.
 */
public final class GeneratedRipples {

    private static final int STEP = 5_000;
    private static final int OF_EACH = 400;

    private GeneratedRipples() {}

    /** Stores it; one source supports every third configuration. */
    public static void store(Driver driver, int configurations) {
        try (var session = driver.session()) {
            session.run("""
                UNWIND range(0, $n - 1) AS i
                CREATE (:Node:Concept:Context {id: 'context-' + i, label: 'Context ' + i}),
                  (:Node:Concept:Mechanism {id: 'mechanism-' + i, label: 'Mechanism ' + i}),
                  (:Node:Concept:Outcome {id: 'outcome-' + i, label: 'Outcome ' + i, desired: 'DECREASE'}),
                  (:Node:Source:Study {id: 'study-' + i, title: 'Study ' + i})
                FOREACH (_ IN CASE WHEN i < 40 THEN [1] ELSE [] END | CREATE (:Node:Concept:Intervention {id: 'programme-' + i, name: 'Programme ' + i}))
                """, Map.of("n", OF_EACH)).consume();
            for (var from = 0; from < configurations; from += STEP) {
                session.run("""
                    UNWIND range($from, $to - 1) AS i
                    MATCH (m:Node {id: 'mechanism-' + i % $n}), (p:Node {id: 'programme-' + i % 40}),
                      (x:Node {id: 'context-' + (i * 7) % $n}), (y:Node {id: 'context-' + (i * 7 + 31) % $n}),
                      (o:Node {id: 'outcome-' + (i * 3) % $n}), (q:Node {id: 'outcome-' + (i * 3 + 17) % $n}),
                      (s:Node {id: 'study-' + (i * 5) % $n})
                    CREATE (c:Node:Claim:Configuration {id: 'cmo-' + i, statement: 'Configuration ' + i, status: 'PROPOSED'}),
                      (c)-[:FIRES {mode: 'FIRES'}]->(m), (c)-[:OF]->(p), (c)-[:IN]->(x), (c)-[:IN]->(y),
                      (c)-[:PRODUCES {direction: 'DECREASES'}]->(o), (c)-[:PRODUCES {direction: 'INCREASES'}]->(q)
                    FOREACH (_ IN CASE WHEN i % 3 = 0 THEN [1] ELSE [] END |
                      CREATE (c)<-[:FOR]-(:Node:Evidence {id: 'evidence-' + i, stance: 'SUPPORTS', status: 'ACTIVE', basis: 'ABSTRACT'})-[:FROM]->(s))
                    """, Map.of("from", from, "to", Math.min(from + STEP, configurations), "n", OF_EACH))
                        .consume();
            }
            for (var from = 0; from < configurations; from += STEP) {
                session.run("""
                    UNWIND range($from, $to - 1) AS i
                    UNWIND [1, 2, 3] AS k
                    MATCH (a:Node {id: 'cmo-' + i}), (b:Node {id: 'cmo-' + (i * k * 13 + k * 7919 + 1) % $n}),
                      (q:Node {id: 'outcome-' + (i * 3 + 17) % 400}), (x:Node {id: 'context-' + (((i * k * 13 + k * 7919 + 1) % $n) * 7) % 400})
                    CREATE (a)<-[:FROM]-(r:Node:Claim:Ripple {id: 'ripple-' + i + '-' + k, statement: 'Ripple', status: 'PROPOSED', identity: 'SAME'})-[:TO]->(b),
                      (r)-[:VIA {needs: 'INCREASES'}]->(q), (r)-[:INTO]->(x)
                    """, Map.of("from", from, "to", Math.min(from + STEP, configurations), "n", configurations))
                        .consume();
            }
        }
    }

    /** Adds a configuration of its own with many ripples to others of the graph. */
    public static void addHub(Driver driver, String id, int ripples) {
        try (var session = driver.session()) {
            session.run("""
                MATCH (q:Node {id: 'outcome-17'}), (y:Node {id: 'context-0'})
                CREATE (a:Node:Claim:Configuration {id: $id, statement: 'Hub', status: 'PROPOSED'}),
                  (a)-[:PRODUCES {direction: 'INCREASES'}]->(q), (a)-[:IN]->(y)
                WITH a, q
                UNWIND range(0, $ripples - 1) AS i
                MATCH (b:Node {id: 'cmo-' + i}), (x:Node {id: 'context-' + (i * 7) % 400})
                CREATE (a)<-[:FROM]-(r:Node:Claim:Ripple {id: $id + '-ripple-' + i, statement: 'Ripple', status: 'PROPOSED', identity: 'SAME'})-[:TO]->(b),
                  (r)-[:VIA {needs: 'INCREASES'}]->(q), (r)-[:INTO]->(x)
                """, Map.of("id", id, "ripples", ripples)).consume();
        }
    }
}
