package org.realistgraph.bench;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/**
 * A graph of configurations with 2 contexts, a mechanism and 2 outcomes each, in 40 programmes, with 3 ripples from each to
 * others; one of the ripples' outcomes is a context of the next. It is stored without Cypher, since it is large.
 */
public final class GeneratedRipples {

    private static final int STEP = 5_000;
    private static final int OF_EACH = 400;
    private static final int PROGRAMMES = 40;

    private final GraphDatabaseService database;
    private final List<String> contexts = new ArrayList<>();
    private final List<String> mechanisms = new ArrayList<>();
    private final List<String> outcomes = new ArrayList<>();
    private final List<String> studies = new ArrayList<>();
    private final List<String> programmes = new ArrayList<>();
    private final List<String> configurations = new ArrayList<>();

    private GeneratedRipples(GraphDatabaseService database) {
        this.database = database;
    }

    /** Stores it; one source supports every third configuration. */
    public static GeneratedRipples store(GraphDatabaseService database, int configurations) {
        var generated = new GeneratedRipples(database);
        try (var transaction = database.beginTx()) {
            generated.storeConcepts(transaction);
            transaction.commit();
        }
        generated.inSteps(configurations, generated::storeConfiguration);
        generated.inSteps(configurations, (transaction, i) -> {
            for (var k = 1; k <= 3; k++) {
                var from = node(transaction, generated.configurations, i);
                var via = node(transaction, generated.outcomes, i * 3 + 17);
                var to = (int) (((long) i * k * 13 + k * 7919L + 1) % configurations);
                generated.storeRipple(transaction, "ripple-" + i + "-" + k, from, via, to);
            }
        });
        return generated;
    }

    /** Adds a configuration of its own with many ripples to others of the graph. */
    public GeneratedRipples addHub(String id, int ripples) {
        var hub = new ArrayList<String>();
        inSteps(1, (transaction, any) -> {
            var node = claim(transaction, "Configuration", id, "Hub");
            node.createRelationshipTo(node(transaction, outcomes, 17), type("PRODUCES"))
                    .setProperty("direction", "INCREASES");
            node.createRelationshipTo(node(transaction, contexts, 0), type("IN"));
            hub.add(node.getElementId());
        });
        inSteps(ripples, (transaction, i) -> {
            var via = node(transaction, outcomes, 17);
            storeRipple(transaction, id + "-ripple-" + i, node(transaction, hub, 0), via, i);
        });
        return this;
    }

    private interface Storing {

        void store(Transaction transaction, int number);
    }

    private void inSteps(int count, Storing storing) {
        for (var from = 0; from < count; from += STEP) {
            try (var transaction = database.beginTx()) {
                for (var i = from; i < Math.min(from + STEP, count); i++) {
                    storing.store(transaction, i);
                }
                transaction.commit();
            }
        }
    }

    private void storeConcepts(Transaction transaction) {
        for (var i = 0; i < OF_EACH; i++) {
            contexts.add(named(transaction, "Concept", "Context", "context-" + i, "label", "Context " + i));
            mechanisms.add(named(transaction, "Concept", "Mechanism", "mechanism-" + i, "label", "Mechanism " + i));
            outcomes.add(named(transaction, "Concept", "Outcome", "outcome-" + i, "label", "Outcome " + i));
            studies.add(named(transaction, "Source", "Study", "study-" + i, "title", "Study " + i));
            node(transaction, outcomes, i).setProperty("desired", "DECREASE");
        }
        for (var i = 0; i < PROGRAMMES; i++) {
            programmes.add(named(transaction, "Concept", "Intervention", "programme-" + i, "name", "Programme " + i));
        }
    }

    private void storeConfiguration(Transaction transaction, int i) {
        var claim = claim(transaction, "Configuration", "cmo-" + i, "Configuration " + i);
        configurations.add(claim.getElementId());
        claim.createRelationshipTo(node(transaction, mechanisms, i), type("FIRES"))
                .setProperty("mode", "FIRES");
        claim.createRelationshipTo(node(transaction, programmes, i), type("OF"));
        claim.createRelationshipTo(node(transaction, contexts, i * 7), type("IN"));
        claim.createRelationshipTo(node(transaction, contexts, i * 7 + 31), type("IN"));
        claim.createRelationshipTo(node(transaction, outcomes, i * 3), type("PRODUCES"))
                .setProperty("direction", "DECREASES");
        claim.createRelationshipTo(node(transaction, outcomes, i * 3 + 17), type("PRODUCES"))
                .setProperty("direction", "INCREASES");
        if (i % 3 == 0) {
            var evidence = transaction.createNode(Label.label("Node"), Label.label("Evidence"));
            evidence.setProperty("id", "evidence-" + i);
            evidence.setProperty("stance", "SUPPORTS");
            evidence.setProperty("status", "ACTIVE");
            evidence.setProperty("basis", "ABSTRACT");
            evidence.createRelationshipTo(claim, type("FOR"));
            evidence.createRelationshipTo(node(transaction, studies, i * 5), type("FROM"));
        }
    }

    private void storeRipple(Transaction transaction, String id, Node from, Node via, int to) {
        var ripple = claim(transaction, "Ripple", id, "Ripple");
        ripple.setProperty("identity", "SAME");
        ripple.createRelationshipTo(from, type("FROM"));
        ripple.createRelationshipTo(node(transaction, configurations, to), type("TO"));
        ripple.createRelationshipTo(via, type("VIA")).setProperty("needs", "INCREASES");
        ripple.createRelationshipTo(node(transaction, contexts, to * 7), type("INTO"));
    }

    private static Node claim(Transaction transaction, String noun, String id, String statement) {
        var claim = transaction.createNode(Label.label("Node"), Label.label("Claim"), Label.label(noun));
        claim.setProperty("id", id);
        claim.setProperty("statement", statement);
        claim.setProperty("status", "PROPOSED");
        return claim;
    }

    private static String named(
            Transaction transaction, String kind, String noun, String id, String property, String name) {
        var node = transaction.createNode(Label.label("Node"), Label.label(kind), Label.label(noun));
        node.setProperty("id", id);
        node.setProperty(property, name);
        return node.getElementId();
    }

    /** One of those stored, whose numbers go round. */
    private static Node node(Transaction transaction, List<String> stored, int number) {
        return transaction.getNodeByElementId(stored.get(number % stored.size()));
    }

    private static RelationshipType type(String name) {
        return RelationshipType.withName(name);
    }
}
