package org.realistgraph.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.realistgraph.bundle.TestBundles.base;
import static org.realistgraph.bundle.TestBundles.count;
import static org.realistgraph.bundle.TestBundles.value;
import static org.realistgraph.bundle.TestBundles.why;
import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.study;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.change.ChangeDescription;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.problem.StartRefused;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A newer version of a bundle comes to a graph in which people have worked. */
final class BundleUpdateIT {

    private static final String CONFIGURATIONS = "\nconfigurations:";

    private final TestBundles bundles = new TestBundles();

    @BeforeEach
    void loadTheFirstVersion() {
        TestDatabase.wipe();
        bundles.load(base());
    }

    @Test
    void onlyWhatTheNewVersionChangesIsWritten() {
        bundles.apply(newer("label: Crisis", "label: A crisis"));
        assertThat(why()).isEqualTo("From base 1.0.0 to 1.1.0: 0 new, 1 changed, 0 removed.");
        assertThat(value("MATCH (n:Context {id: 'ctx-crisis'}) RETURN n.label + n.version AS v"))
                .isEqualTo("A crisis2");
        assertThat(count("(:Node {version: 1})")).isEqualTo(9);
        assertThat(count("(:Change {number: 2})-[:CHANGED]->(:ChangedThing)")).isEqualTo(1);
        assertThat(bundles.export("base")).isEqualTo(newer("label: Crisis", "label: A crisis"));
    }

    @Test
    void aRelationThatChangesIsWrittenAnew() {
        var text =
                newer("contexts: [ctx-crisis]\n", "contexts: [ctx-distress]\n").replace("DECREASES", "MIXED");
        bundles.apply(text);
        assertThat(bundles.export("base")).isEqualTo(text);
        assertThat(count("(:Configuration {id: 'cmo-base'})-[:IN|PRODUCES|FIRES]->()"))
                .isEqualTo(3);
        assertThat(count("(:Configuration {id: 'cmo-base'})<-[:HOLDS]-()")).isEqualTo(1);
    }

    @Test
    void whatAPersonTouchedIsLeftAndListed() {
        edit("ctx-crisis", "SET n.label = 'As a person put it'");
        edit("cmo-base", "SET n.caution = 'careful' WITH n MATCH (n)-[r:IN]->() DELETE r");
        bundles.apply(newer("label: Crisis", "label: A crisis")
                .replace("label: Hope", "label: Hopes")
                .replace("In a crisis hope fires", "In a crisis hopes fire"));
        assertThat(value("MATCH (n:Node {id: 'ctx-crisis'}) RETURN n.label AS v"))
                .isEqualTo("As a person put it");
        assertThat(value("MATCH (n:Node {id: 'm-hope'}) RETURN n.label AS v")).isEqualTo("Hopes");
        assertThat(count("(:Node {id: 'cmo-base', caution: 'careful'})-[:IN]->()"))
                .isZero();
        assertThat(why())
                .isEqualTo("From base 1.0.0 to 1.1.0: 0 new, 1 changed, 0 removed."
                        + " Left as people changed them: cmo-base, ctx-crisis.");
    }

    @Test
    void aRelationThatAPersonRemovedBesideTheLogIsATouchToo() {
        TestDatabase.write("MATCH (:Node {id: 'cmo-base'})-[r:PRODUCES]->() DELETE r");
        bundles.apply(newer("DECREASES", "MIXED"));
        assertThat(count("(:Node {id: 'cmo-base'})-[:PRODUCES]->()")).isZero();
        assertThat(why()).asString().endsWith("Left as people changed them: cmo-base.");
    }

    @Test
    void whatAPersonTouchedOnceIsLeftByEveryLaterVersion() {
        edit("m-hope", "SET n.label = 'Mine'");
        bundles.apply(newer("label: Hope", "label: Hopes"));
        bundles.apply(newer("label: Hope", "label: Hoping").replace("1.1.0", "1.2.0"));
        assertThat(value("MATCH (n:Node {id: 'm-hope'}) RETURN n.label AS v")).isEqualTo("Mine");
    }

    @Test
    void whatTheNewVersionLacksGoesClaimsIncluded() {
        bundles.apply(newer("", "").replaceAll("(?s)\nalignments:.*", ""));
        assertThat(count("(:Alignment)")).isZero();
        assertThat(count("(:ChangedThing {thingId: 'al-base'})")).isEqualTo(2);
        assertThat(why()).isEqualTo("From base 1.0.0 to 1.1.0: 0 new, 0 changed, 1 removed.");
    }

    @Test
    void whatTheNewVersionLacksStaysWhereAPersonsThingRefersToIt() {
        given(configuration("cmo-base").disputed());
        bundles.apply(withoutConfigurations().replaceAll("(?s)\nmechanisms:.*?\n\n", "\n"));
        assertThat(count("(:Configuration {id: 'cmo-base'})-[:FIRES]->(:Mechanism)"))
                .isEqualTo(1);
        assertThat(why())
                .isEqualTo("From base 1.0.0 to 1.1.0: 0 new, 0 changed, 0 removed."
                        + " Left because other nodes refer to them: cmo-base, m-hope.");
    }

    @Test
    void whatGoesTogetherGoesTogether() {
        bundles.apply(withoutConfigurations().replaceAll("(?s)\nmechanisms:.*?\n\n", "\n"));
        assertThat(count("(n:Retired) WHERE n.id IN ['cmo-base', 'm-hope'] AND size(labels(n)) = 2"))
                .isEqualTo(2);
    }

    @Test
    void aBundleBringsBackWhatItRetiredAndNobodyElseTakesTheId() {
        bundles.apply(newer("", "").replaceAll("(?s)\nalignments:.*", ""));
        var other = """
            bundle:
              id: other
              version: 1.0.0
              title: Other

            contexts:
              - id: al-base
                label: Mine
            """;
        assertThatThrownBy(() -> bundles.load(other))
                .hasMessageContaining("belonged to a thing that was retired or merged");
        bundles.apply(TestBundles.base().replace("version: 1.0.0", "version: 1.2.0"));
        assertThat(count("(:Alignment&!Retired {id: 'al-base', version: 2})")).isEqualTo(1);
        assertThat(bundles.written.differences()).isEmpty();
    }

    @Test
    void whatAPersonTouchedStaysThoughTheNewVersionLacksIt() {
        edit("al-base", "SET n.rationale = 'Because.'");
        bundles.apply(newer("", "").replaceAll("(?s)\nalignments:.*", ""));
        assertThat(count("(:Alignment {id: 'al-base'})")).isEqualTo(1);
        assertThat(why()).asString().endsWith("Left as people changed them: al-base.");
    }

    @Test
    void whatAPersonRemovedDoesNotComeBackNorDoesWhatRefersToIt() {
        edit("ctx-crisis", "DETACH DELETE n");
        bundles.apply(newer("label: Crisis", "label: A crisis")
                .replace(
                        "\nalignments:",
                        "\nembeddings:\n  - id: em\n    statement: A.\n    status: PROPOSED\n"
                                + "    inner: cmo-new\n    outer: cmo-base\n\nalignments:")
                .replace(
                        CONFIGURATIONS,
                        CONFIGURATIONS + "\n  - id: cmo-new\n    statement: A.\n"
                                + "    status: PROPOSED\n    contexts: [ctx-crisis]"));
        assertThat(count("(n:Node) WHERE n.id IN ['ctx-crisis', 'cmo-new', 'em']"))
                .isZero();
        assertThat(why())
                .isEqualTo("From base 1.0.0 to 1.1.0: 0 new, 0 changed, 0 removed."
                        + " Left as people changed them: ctx-crisis."
                        + " Left out because they refer to nodes that no longer exist: cmo-new, em.");
    }

    @Test
    void whatDoesNotFitWhatAPersonMadeIsLeftOutAndNamed() {
        edit("cmo-base", "MATCH (n)-[r:IN]->() DELETE r");
        bundles.apply(newer("label: Hope", "label: Hopes").replace("\nalignments:", piece("ev-new") + "\nalignments:"));
        assertThat(count("(:Evidence)")).isZero();
        assertThat(value("MATCH (n:Node {id: 'm-hope'}) RETURN n.label AS v")).isEqualTo("Hopes");
        assertThat(why())
                .isEqualTo("From base 1.0.0 to 1.1.0: 0 new, 1 changed, 0 removed."
                        + " Left out because they do not fit people's changes:"
                        + " ev-new (part.kind: cmo-base has no CONTEXT).");
    }

    @Test
    void whatAPersonsThingWouldNotFitAnyMoreIsLeftAsItWas() {
        edit(
                "cmo-base",
                "MATCH (source:Node {id: 'a-review'}) CREATE (n)<-[:FOR]-(:Node:Evidence {id: 'ev-mine',"
                        + " stance: 'SUPPORTS', status: 'ACTIVE', part_kind: 'CONTEXT', part_id: 'ctx-crisis'})"
                        + "-[:FROM]->(source)");
        bundles.apply(newer("contexts: [ctx-crisis]\n", "contexts: [ctx-distress]\n"));
        assertThat(count("(:Node {id: 'cmo-base'})-[:IN]->({id: 'ctx-crisis'})"))
                .isEqualTo(1);
        assertThat(why())
                .isEqualTo("From base 1.0.0 to 1.1.0: 0 new, 0 changed, 0 removed."
                        + " Left out because they do not fit people's changes: cmo-base"
                        + " (ev-mine: part.id: cmo-base has no CONTEXT ctx-crisis).");
    }

    @Test
    void whatAPersonsThingNamesElsewhereIsNoReasonToLeaveAnythingOut() {
        given(study("a-study").with("title", "A study").with("version", 1));
        edit(
                "cmo-base",
                "MATCH (source:Node {id: 'a-study'}) CREATE (n)<-[:FOR]-(:Node:Evidence {id: 'ev-mine',"
                        + " stance: 'SUPPORTS', status: 'ACTIVE', locator: 'p. 3', part_kind: 'WHOLE'})"
                        + "-[:FROM]->(source)");
        bundles.apply(newer("In a crisis hope fires", "In a crisis hopes fire")
                .replace("reviews:", "reviews:\n  - id: a-studi\n    title: Another\n    kind: REALIST_REVIEW"));
        assertThat(why()).isEqualTo("From base 1.0.0 to 1.1.0: 1 new, 1 changed, 0 removed.");
    }

    @Test
    void anOlderVersionIsRefused() {
        bundles.apply(newer("", ""));
        assertThatThrownBy(() -> bundles.apply(base().replace("label: Hope", "label: Hopes")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The graph holds base 1.1.0, which is newer than 1.0.0.");
    }

    @Test
    void otherContentUnderTheSameVersionIsRefused() {
        assertThatThrownBy(() -> bundles.apply(base().replace("label: Hope", "label: Hopes")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The graph holds base 1.0.0 with other content.");
    }

    private static String newer(String from, String to) {
        return base().replace("version: 1.0.0", "version: 1.1.0").replace(from, to);
    }

    private static String withoutConfigurations() {
        return newer("", "").replaceAll("(?s)\nconfigurations:.*?\n\n", "\n");
    }

    private static String piece(String id) {
        return "\nevidences:\n  - id: " + id + "\n    stance: SUPPORTS\n    status: ACTIVE\n    locator: p. 3\n"
                + "    part: {kind: CONTEXT, id: ctx-crisis}\n    claim: cmo-base\n    source: a-review\n";
    }

    /** What a person does through the service. */
    private void edit(String id, String how) {
        var client = Neo4jClient.create(TestDatabase.driver());
        bundles.written
                .changes()
                .commit(
                        new ChangeDescription("ada", "EDIT", "Better so.", List.of(id)),
                        () -> client.query("MATCH (n:Node {id: $id}) " + how)
                                .bindAll(Map.of("id", id))
                                .run());
    }
}
