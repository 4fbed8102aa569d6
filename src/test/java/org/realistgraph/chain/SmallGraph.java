package org.realistgraph.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.realistgraph.embedded.TestDatabase;

/**
 * A small random graph: cycles, diamonds, ripples from a configuration to itself, several between the same two, contexts
 * that exclude each other or are broader, outcomes that go the wrong way. All its ids begin with its number.
 */
record SmallGraph(List<Configuration> configurations, List<Ripple> ripples, List<Alignment> alignments) {

    record Configuration(
            String id, String status, String intervention, List<String> contexts, Map<String, String> outcomes) {}

    record Ripple(
            String id,
            String status,
            String identity,
            String from,
            String to,
            Map<String, String> via,
            @Nullable String into) {}

    record Alignment(String id, String kind, String status, String from, String to) {}

    private static final List<String> STATUSES =
            List.of("PROPOSED", "PROPOSED", "PROPOSED", "ACCEPTED", "ACCEPTED", "DRAFT", "PROPOSED", "REJECTED");
    private static final List<String> DIRECTIONS =
            List.of("INCREASES", "INCREASES", "DECREASES", "NO_CHANGE", "NOT_STATED");
    private static final List<String> NEEDS = List.of("INCREASES", "INCREASES", "DECREASES", "NOT_STATED");
    private static final List<String> IDENTITIES =
            List.of("SAME", "SAME", "NARROWER", "ANALOGOUS", "ENABLES", "NOT_STATED");
    private static final List<String> KINDS = List.of("NARROWER", "NARROWER", "EXCLUDES", "DRIVEN_BY");
    private static final int OUTCOMES = 3;
    private static final int CONTEXTS = 4;

    static SmallGraph random(int number, Random random) {
        var prefix = "g" + number + "-";
        var configurations = new ArrayList<Configuration>();
        var many = 3 + random.nextInt(5);
        for (var i = 0; i < many; i++) {
            configurations.add(new Configuration(
                    prefix + "cmo-" + i,
                    one(STATUSES, random),
                    prefix + "programme-" + random.nextInt(3),
                    some(prefix + "context-", CONTEXTS, random),
                    directions(some(prefix + "outcome-", OUTCOMES, random), DIRECTIONS, random)));
        }
        var ripples = new ArrayList<Ripple>();
        var links = 2 + random.nextInt(11);
        for (var i = 0; i < links; i++) {
            var from = configurations.get(random.nextInt(many));
            var to = configurations.get(random.nextInt(many));
            var into = random.nextInt(4) == 0 || to.contexts().isEmpty() ? null : one(to.contexts(), random);
            ripples.add(new Ripple(
                    prefix + "ripple-" + i,
                    one(STATUSES, random),
                    one(IDENTITIES, random),
                    from.id(),
                    to.id(),
                    directions(
                            random.nextBoolean() && !from.outcomes().isEmpty()
                                    ? List.of(one(
                                            List.copyOf(new TreeSet<>(
                                                    from.outcomes().keySet())),
                                            random))
                                    : some(prefix + "outcome-", OUTCOMES, random),
                            NEEDS,
                            random),
                    into));
        }
        var alignments = new ArrayList<Alignment>();
        for (var i = 0; i < CONTEXTS - 1; i++) {
            if (random.nextBoolean()) {
                var to = i + 1 + random.nextInt(CONTEXTS - 1 - i);
                alignments.add(new Alignment(
                        prefix + "alignment-" + i,
                        one(KINDS, random),
                        one(STATUSES, random),
                        prefix + "context-" + i,
                        prefix + "context-" + to));
            }
        }
        if (random.nextBoolean()) {
            alignments.add(new Alignment(
                    prefix + "part", "PART_OF", one(STATUSES, random), prefix + "programme-0", prefix + "programme-1"));
        }
        return new SmallGraph(configurations, ripples, alignments);
    }

    static void store(int count, List<SmallGraph> graphs) {
        write("""
            UNWIND range(0, $count - 1) AS g
            UNWIND range(0, 3) AS i
            MERGE (:Node:Concept:Context {id: 'g' + g + '-context-' + i, label: 'g' + g + '-context-' + i})
            MERGE (:Node:Concept:Outcome {id: 'g' + g + '-outcome-' + i, label: 'g' + g + '-outcome-' + i, desired: 'DECREASE'})
            MERGE (:Node:Concept:Intervention {id: 'g' + g + '-programme-' + i, name: 'g' + g + '-programme-' + i})
            """, Map.of("count", count));
        write(
                """
                UNWIND $rows AS row
                CREATE (c:Node:Claim:Configuration {id: row.id, status: row.status, statement: row.id})
                WITH row, c
                MATCH (p:Node {id: row.intervention})
                CREATE (c)-[:OF]->(p)
                FOREACH (id IN row.contexts | MERGE (x:Node:Concept:Context {id: id}) CREATE (c)-[:IN]->(x))
                FOREACH (end IN row.ends | MERGE (x:Node:Concept:Outcome {id: end[0]}) CREATE (c)-[:PRODUCES {direction: end[1]}]->(x))
                """,
                rows(graphs.stream()
                        .flatMap(graph -> graph.configurations().stream())
                        .map(SmallGraph::row)
                        .toList()));
        write(
                """
                UNWIND $rows AS row
                MATCH (a:Node {id: row.from}), (b:Node {id: row.to})
                CREATE (a)<-[:FROM]-(r:Node:Claim:Ripple {id: row.id, status: row.status, identity: row.identity, statement: row.id})-[:TO]->(b)
                FOREACH (end IN row.ends | MERGE (x:Node:Concept:Outcome {id: end[0]}) CREATE (r)-[:VIA {needs: end[1]}]->(x))
                FOREACH (id IN row.into | MERGE (x:Node:Concept:Context {id: id}) CREATE (r)-[:INTO]->(x))
                """,
                rows(graphs.stream()
                        .flatMap(graph -> graph.ripples().stream())
                        .map(SmallGraph::row)
                        .toList()));
        write(
                """
                UNWIND $rows AS row
                MATCH (a:Node {id: row.from}), (b:Node {id: row.to})
                CREATE (a)<-[:FROM]-(:Node:Claim:Alignment {id: row.id, status: row.status, kind: row.kind, statement: row.id})-[:TO]->(b)
                """,
                rows(graphs.stream()
                        .flatMap(graph -> graph.alignments().stream())
                        .map(SmallGraph::row)
                        .toList()));
    }

    private static Map<String, Object> row(Configuration one) {
        return Map.of(
                "id", one.id(),
                "status", one.status(),
                "intervention", one.intervention(),
                "contexts", one.contexts(),
                "ends", ends(one.outcomes()));
    }

    private static Map<String, Object> row(Ripple one) {
        var row = new HashMap<String, Object>(Map.of(
                "id", one.id(),
                "status", one.status(),
                "identity", one.identity(),
                "from", one.from(),
                "to", one.to(),
                "ends", ends(one.via())));
        row.put("into", one.into() == null ? List.of() : List.of(one.into()));
        return row;
    }

    private static Map<String, Object> row(Alignment one) {
        return Map.of("id", one.id(), "status", one.status(), "kind", one.kind(), "from", one.from(), "to", one.to());
    }

    private static List<List<String>> ends(Map<String, String> outcomes) {
        return outcomes.entrySet().stream()
                .map(one -> List.of(one.getKey(), one.getValue()))
                .toList();
    }

    private static Map<String, Object> rows(List<Map<String, Object>> rows) {
        return Map.of("rows", rows);
    }

    private static void write(String statement, Map<String, Object> values) {
        try (var session = TestDatabase.driver().session()) {
            session.executeWriteWithoutResult(tx -> tx.run(statement, values).consume());
        }
    }

    private static Map<String, String> directions(List<String> outcomes, List<String> from, Random random) {
        var directions = new HashMap<String, String>();
        outcomes.forEach(outcome -> directions.put(outcome, one(from, random)));
        return directions;
    }

    private static List<String> some(String prefix, int of, Random random) {
        var some = new TreeSet<String>();
        var many = random.nextInt(4);
        for (var i = 0; i < many; i++) {
            some.add(prefix + random.nextInt(of));
        }
        return List.copyOf(some);
    }

    static <T> T one(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }
}
