package org.realistgraph.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.realistgraph.filter.Thing.Tie;

/** The whole graph in memory, read by two statements that ask for nothing but what lies there. */
final class RawGraph {

    private final List<Thing> things;
    private final Map<Set<String>, List<Thing>> byLabels = new HashMap<>();

    RawGraph(List<Thing> things) {
        this.things = things;
    }

    static RawGraph read(Driver driver) {
        var byKey = new HashMap<String, Thing>();
        var things = new ArrayList<Thing>();
        for (var row : driver.executableQuery(
                        "MATCH (n:Node) RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties")
                .execute()
                .records()) {
            var labels = Set.copyOf(row.get("labels").asList(one -> one.asString()));
            var thing = new Thing(labels, row.get("properties").asMap());
            byKey.put(row.get("key").asString(), thing);
            things.add(thing);
        }
        for (var row : driver.executableQuery("MATCH (a:Node)-[r]->(b:Node) RETURN elementId(a) AS from, type(r) AS"
                        + " type, properties(r) AS properties, elementId(b) AS to")
                .execute()
                .records()) {
            tie(
                    byKey,
                    row.get("from").asString(),
                    row.get("type").asString(),
                    row.get("properties").asMap(),
                    row.get("to").asString());
        }
        return new RawGraph(things);
    }

    private static void tie(
            Map<String, Thing> byKey, String from, String type, Map<String, Object> properties, String to) {
        var start = byKey.get(from);
        var end = byKey.get(to);
        if (start != null && end != null) {
            var tie = new Tie(start, type, properties, end);
            start.add(tie);
            if (start != end) {
                end.add(tie);
            }
        }
    }

    /** The things that have one of those labels. */
    List<Thing> withAny(Set<String> labels) {
        return byLabels.computeIfAbsent(
                labels,
                ignored -> things.stream()
                        .filter(thing -> labels.stream().anyMatch(thing::is))
                        .toList());
    }
}
