package org.realistgraph.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.study;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.SessionConfig;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.bundle.TestBundles;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.entity.EntityStore;
import org.realistgraph.graph.Migrations;
import org.realistgraph.graph.Statements;

/** What is altered behind the change log is found, be it by a disk or by a hand. */
final class StoreCheckIT {

    private static final String INDEX = "CREATE INDEX study_year IF NOT EXISTS FOR (n:Study) ON (n.year, n.id)";

    /** Sentences by what makes them true. */
    private static final Map<String, String> ALTERED = Map.of(
            "MATCH (n:Node {id: 'baginsky-2017'}) SET n.title = n.title + '!'",
            "baginsky-2017 differs from the change log in title",
            "MATCH (n:Node {id: 'bunn-2013'}) REMOVE n.year",
            "bunn-2013 differs from the change log in year",
            "MATCH (n:Node {id: 'gorin-2020'}) SET n.owner = 'nobody'",
            "gorin-2020 differs from the change log in owner",
            "MATCH (n:Node {id: 'lwin-2014'}) SET n.changed = 99",
            "lwin-2014 and the change log disagree on its last change",
            "MATCH (n:Node {id: 'gibson-2014'}) SET n.kin = 'nobody'",
            "The stored weight of gibson-2014 is wrong",
            "MATCH (n:Node {id: 'keddell-2014'}) SET n:Other",
            "keddell-2014 differs from the change log in labels",
            "MATCH (n:Node {id: 'rijbroek-2017'}) DETACH DELETE n",
            "rijbroek-2017 is missing, although",
            "CREATE (:Node:Study {id: 'of-nobody'})",
            "of-nobody exists, although the change log does",
            "MATCH (n:Change {number: 2}) SET n.why = 'another reason'",
            "The change log was altered from entry 2",
            "DROP INDEX study_year",
            "The index study_year is missing.");

    private final Written written = Written.to(TestDatabase.driver());

    @BeforeEach
    void theSeed() {
        SeededGraph.load();
    }

    @AfterEach
    void theIndexAsItWas() {
        TestDatabase.write("DROP INDEX study_year IF EXISTS");
        TestDatabase.write(INDEX);
    }

    @Test
    void aStoreAsItWasWrittenPasses() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void aPieceThatDoesNotSayWhichOutcomeCountsForTheOnlyOne() {
        TestDatabase.wipe();
        new TestBundles().load(TestBundles.base() + """

            evidences:
              - id: ev-care
                basis: ABSTRACT
                locator: p. 3
                stance: SUPPORTS
                status: ACTIVE
                part: {kind: OUTCOME}
                claim: cmo-base
                source: a-review
            """);
        assertThat(differences()).isEmpty();
    }

    /** Study, family, study, family and so on: all are kin. */
    @Test
    void aChainOfFamiliesIsWeighedAsOneHoweverLongItIs() {
        TestDatabase.wipe();
        given(IntStream.range(0, 10)
                .mapToObj(i -> study("s-" + i).partOf("possible:f-" + i, "possible:f-" + (i + 1)))
                .toList());
        assertThat(differences()).isNotEmpty().noneMatch(one -> one.contains("weight"));
    }

    @Test
    void whatIsAlteredBehindTheLogIsNamed() {
        ALTERED.keySet()
                .forEach(alteration ->
                        TestDatabase.driver().executableQuery(alteration).execute());
        assertThat(differences())
                .satisfies(found -> assertThat(ALTERED.values())
                        .allSatisfy(sentence -> assertThat(found).anyMatch(one -> one.startsWith(sentence))));
    }

    @Test
    void whatIsAlteredBehindTheLogIsNamedAlsoWhereALaterWritePutItRight() {
        put("first");
        TestDatabase.write("MATCH (n:Node {id: 'x'}) SET n.label = 'altered'");
        put("second");
        assertThat(differences())
                .singleElement()
                .asString()
                .startsWith("x was changed outside the change log, before ");
    }

    @Test
    void whatIsAlteredOfARetiredThingIsNamed() {
        retire("lwin-2014", "gibson-2014", "keddell-2014");
        assertThat(differences()).isEmpty();
        alter("MATCH (n:Retired {id: 'lwin-2014'}) DELETE n");
        alter("MATCH (n:Retired {id: 'gibson-2014'}) SET n.bundle = 'another'");
        alter("MATCH (n:Retired {id: 'keddell-2014'}), (s:Study {id: 'rijbroek-2017'}) CREATE (n)-[:FROM]->(s)");
        assertThat(differences())
                .contains(
                        "lwin-2014 was retired, but its id is no longer reserved.",
                        "The rest of the retired gibson-2014 was altered.",
                        "The rest of the retired keddell-2014 was altered.");
    }

    /** Retires things after whatever refers to them, which is retired too. */
    private void retire(String... ids) {
        var store = new EntityStore(new TestBundles().types, written.commands());
        var all = new TreeSet<>(List.of(ids));
        for (var more = all; !more.isEmpty(); ) {
            more = new TreeSet<>();
            for (var by : store.referrers(all).values()) {
                more.addAll(by);
            }
            more.removeAll(all);
            all.addAll(more);
        }
        written.changes().commit(new ChangeDescription("ada", "RETIRE", "Things.", List.copyOf(all)), () -> {
            store.retire(all);
            return all;
        });
    }

    private static void alter(String statement) {
        TestDatabase.driver().executableQuery(statement).execute();
    }

    private void put(String label) {
        var rows = List.of(Map.of(
                "id",
                "x",
                "labels",
                List.of("Node", "Concept", "Context"),
                "properties",
                Map.of("id", "x", "label", label)));
        var draft = new ChangeDescription("ada", "TEST", "A thing.", List.of("x"));
        written.changes().commit(draft, () -> written.commands().run("command/entity/put", Map.of("rows", rows)));
    }

    @Test
    void anIndexOverOtherPropertiesIsNamed() {
        TestDatabase.write("DROP INDEX study_year");
        TestDatabase.write(INDEX.replace("n.year", "n.note"));
        TestDatabase.write("CALL db.awaitIndexes(300)");
        assertThat(differences()).containsExactly("The index study_year differs from its migration.");
    }

    private List<String> differences() {
        var indexes = new Migrations(TestDatabase.driver(), SessionConfig.defaultConfig(), Statements.onClasspath())
                .indexes();
        return new StoreCheck(written.changes(), written.commands(), indexes).differences();
    }
}
