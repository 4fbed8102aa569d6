package org.realistgraph.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.realistgraph.embedded.TestDatabase;

/** A configuration for a test, in the words of the field: {@code aConfiguration("a").in("crisis").supportedBy(study("s"))}. */
public final class AConfiguration {

    /** A source for a test; {@code family} is null where it is independent. */
    public record ASource(String id, String label, Map<String, Object> properties, List<String> families) {

        public static ASource study(String id) {
            return new ASource(id, "Study", Map.of(), List.of());
        }

        public static ASource review(String id, String kind) {
            return new ASource(id, "Review", Map.of("kind", kind), List.of());
        }

        /** The families are given as certain:NAME or possible:NAME. */
        public ASource of(String... families) {
            return new ASource(id, label, properties, List.of(families));
        }

        public ASource with(String property, Object value) {
            return new ASource(id, label, Map.of(property, value), families);
        }
    }

    private final String id;
    private final List<String> statements = new ArrayList<>();
    private final List<Map<String, Object>> values = new ArrayList<>();

    private AConfiguration(String id) {
        this.id = id;
    }

    public static AConfiguration aConfiguration(String id) {
        return new AConfiguration(id)
                .also(
                        "MERGE (n:Node:Claim:Configuration {id: $id}) ON CREATE SET n.statement = 'About ' + $id,"
                                + " n.status = 'PROPOSED'",
                        Map.of());
    }

    public AConfiguration with(String property, Object value) {
        return also(
                "MATCH (n:Configuration {id: $id}) SET n[$property] = $value",
                Map.of("property", property, "value", value));
    }

    /** Of an intervention. */
    public AConfiguration of(String intervention) {
        return also(
                "MATCH (n:Configuration {id: $id}) MERGE (i:Node:Concept:Intervention {id: $intervention}) SET i.name ="
                        + " $intervention MERGE (n)-[:OF]->(i)",
                Map.of("intervention", intervention));
    }

    public AConfiguration in(String context) {
        return also(
                "MATCH (n:Configuration {id: $id}) MERGE (c:Node:Concept:Context {id: $context}) SET c.label ="
                        + " $context MERGE (n)-[:IN]->(c)",
                Map.of("context", context));
    }

    public AConfiguration through(String mechanism) {
        return also(
                "MATCH (n:Configuration {id: $id}) MERGE (m:Node:Concept:Mechanism {id: $mechanism}) SET m.label ="
                        + " $mechanism MERGE (n)-[:FIRES {mode: 'FIRES'}]->(m)",
                Map.of("mechanism", mechanism));
    }

    /** Its mechanism does not fire. */
    public AConfiguration blocked() {
        return also("MATCH (:Configuration {id: $id})-[f:FIRES]->() SET f.mode = 'BLOCKED'", Map.of());
    }

    public AConfiguration using(String resource) {
        return also(
                "MATCH (n:Configuration {id: $id}) MERGE (r:Node:Concept:Resource {id: $resource}) SET r.label ="
                        + " $resource MERGE (n)-[:USES]->(r)",
                Map.of("resource", resource));
    }

    public AConfiguration leadingTo(String outcome, String direction) {
        return also(
                "MATCH (n:Configuration {id: $id}) MERGE (o:Node:Concept:Outcome {id: $outcome}) SET o.label ="
                        + " $outcome MERGE (n)-[:PRODUCES {direction: $direction}]->(o)",
                Map.of("outcome", outcome, "direction", direction));
    }

    public AConfiguration supportedBy(ASource source) {
        return judgedBy(source, "SUPPORTS");
    }

    public AConfiguration judgedBy(ASource source, String stance) {
        also(
                "MERGE (s:Node:Source:$($label) {id: $source}) SET s += $properties",
                Map.of("label", source.label(), "source", source.id(), "properties", source.properties()));
        for (var family : source.families()) {
            var certainty = family.substring(0, family.indexOf(':')).toUpperCase(java.util.Locale.ROOT);
            also(
                    "MERGE (f:Node:SourceFamily {id: $family}) SET f.certainty = $certainty WITH f MATCH (s:Source"
                            + " {id: $source}) MERGE (s)-[:PART_OF]->(f)",
                    Map.of("family", family, "certainty", certainty, "source", source.id()));
        }
        return also(
                "MATCH (n:Configuration {id: $id}), (s:Source {id: $source}) CREATE (n)<-[:FOR]-(:Node:Evidence {id:"
                        + " $id + '--' + $source + '--' + $stance, stance: $stance, status: 'ACTIVE', basis:"
                        + " 'ABSTRACT'})-[:FROM]->(s)",
                Map.of("source", source.id(), "stance", stance));
    }

    public AConfiguration disputed() {
        return also(
                "MATCH (n:Configuration {id: $id}) CREATE (n)<-[:DISPUTES]-(:Node:Dispute {id: $id + '--dispute',"
                        + " status: 'OPEN', statement: 'No.'})",
                Map.of());
    }

    public AConfiguration heldBy(String synthesis, List<String> roles) {
        return also(
                "MATCH (n:Configuration {id: $id}) MERGE (s:Node:Synthesis {id: $synthesis}) SET s.roleProfile ="
                        + " $roles MERGE (s)-[:HOLDS]->(n)",
                Map.of("synthesis", synthesis, "roles", roles));
    }

    public AConfiguration knownBefore(String alias) {
        return also(
                "MATCH (n:Configuration {id: $id}) CREATE (:Node:Alias {id: $alias})-[:ALIAS_OF]->(n)",
                Map.of("alias", alias));
    }

    public void store(Driver driver) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                for (var i = 0; i < statements.size(); i++) {
                    tx.run(statements.get(i), values.get(i)).consume();
                }
            });
        }
        TestDatabase.weigh(driver);
    }

    private AConfiguration also(String statement, Map<String, Object> parameters) {
        var all = new java.util.HashMap<String, Object>(parameters);
        all.put("id", id);
        statements.add(statement);
        values.add(all);
        return this;
    }
}
