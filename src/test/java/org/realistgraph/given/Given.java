package org.realistgraph.given;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.realistgraph.embedded.TestDatabase;

/** The few things that a test needs: {@code given(configuration("a").in("crisis").supportedBy(study("s")))}. */
public final class Given {

    private static final String PUT = """
        UNWIND $rows AS row
        MERGE (n:Node {id: row.id}) ON CREATE SET n += row.first
        SET n:$(row.labels), n += row.properties
        """;
    private static final String TIE = """
        UNWIND $rows AS row
        MATCH (a:Node {id: row.from}), (b:Node {id: row.to})
        MERGE (a)-[r:$(row.type)]->(b) SET r += row.properties
        """;

    private Given() {}

    public static AThing configuration(String id) {
        return claim(id, "Configuration");
    }

    /** From one configuration to the next; its id is theirs, joined. */
    public static AThing ripple(String from, String to) {
        return ripple(from + "--" + to, from, to);
    }

    public static AThing ripple(String id, String from, String to) {
        return claim(id, "Ripple")
                .at("identity", "NOT_STATED")
                .from(configuration(from))
                .to("TO", configuration(to));
    }

    /** Its id is those of its ends, joined. */
    public static AThing alignment(AThing from, String kind, AThing to) {
        return claim(from.id + "--" + to.id, "Alignment")
                .with("kind", kind)
                .from(from)
                .to("TO", to);
    }

    public static AThing moderation(String id, String effect) {
        return claim(id, "Moderation").at("sort", "CONTEXTUAL").with("effect", effect);
    }

    public static AThing intervention(String id) {
        return new AThing(id, "Concept", "Intervention").at("name", id);
    }

    public static AThing context(String id) {
        return concept(id, "Context");
    }

    public static AThing mechanism(String id) {
        return concept(id, "Mechanism");
    }

    public static AThing outcome(String id) {
        return concept(id, "Outcome");
    }

    public static AThing moderator(String id) {
        return concept(id, "Moderator");
    }

    public static AThing study(String id) {
        return new AThing(id, "Source", "Study");
    }

    public static AThing review(String id, String kind) {
        return new AThing(id, "Source", "Review").with("kind", kind);
    }

    public static AThing effect(String id, String kind) {
        return new AThing(id, "Effect").with("kind", kind);
    }

    public static AThing finding(String id, String dimension) {
        return new AThing(id, "Finding").with("dimension", dimension);
    }

    public static AThing statistic(String id, String kind) {
        return new AThing(id, "Statistic").with("kind", kind);
    }

    private static AThing claim(String id, String noun) {
        return new AThing(id, "Claim", noun).at("statement", "About " + id).at("status", "PROPOSED");
    }

    private static AThing concept(String id, String noun) {
        return new AThing(id, "Concept", noun).at("label", id);
    }

    /** Adds these to the test's graph: what is there already only gets what is said of it here. */
    public static void given(AThing... things) {
        given(List.of(things));
    }

    public static void given(Collection<AThing> things) {
        var all = new LinkedHashSet<AThing>();
        things.forEach(thing -> gather(thing, all));
        var nodes = all.stream()
                .map(one ->
                        Map.of("id", one.id, "labels", one.labels, "first", one.first, "properties", one.properties))
                .toList();
        var ties = all.stream()
                .flatMap(one -> one.ties.stream())
                .map(tie -> Map.of(
                        "from", tie.from().id, "type", tie.type(), "to", tie.to().id, "properties", tie.properties()))
                .toList();
        try (var session = TestDatabase.driver().session()) {
            session.executeWriteWithoutResult(tx -> {
                tx.run(PUT, Map.of("rows", nodes)).consume();
                tx.run(TIE, Map.of("rows", ties)).consume();
            });
        }
        TestDatabase.weigh(TestDatabase.driver());
    }

    private static void gather(AThing thing, Set<AThing> all) {
        if (all.add(thing)) {
            for (var tie : thing.ties) {
                gather(tie.from(), all);
                gather(tie.to(), all);
            }
        }
    }
}
