package org.realistgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.projection.AConfiguration.ASource.study;
import static org.realistgraph.projection.AConfiguration.aConfiguration;

import java.util.List;
import org.realistgraph.completion.Asking;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.TestDatabase;

/** A small graph to appraise: one claim with support, one contested, one fragment, effects, a finding and moderators. */
public final class AppraisedGraph {

    private AppraisedGraph() {}

    public static void store() {
        TestDatabase.wipe();
        var roles = List.of("CONTEXT", "MECHANISM", "OUTCOME");
        stored(aConfiguration("well")
                .of("ifps")
                .in("crisis")
                .through("hope")
                .leadingTo("care", "DECREASES")
                .heldBy("synthesis", roles)
                .supportedBy(study("one").with("countries", List.of("GB-ENG")))
                .supportedBy(study("two").with("countries", List.of("US"))));
        stored(aConfiguration("contested").in("kin").through("faith").leadingTo("care", "DECREASES"));
        stored(aConfiguration("contested")
                .supportedBy(study("one"))
                .judgedBy(study("three").with("countries", List.of("US")), "REFUTES"));
        stored(aConfiguration("fragment").in("crisis").through("hope").heldBy("synthesis", roles));
        write("MATCH (i:Intervention {id: 'ifps'}), (o:Outcome {id: 'care'}), (s:Study {id: 'one'}) SET o.target ="
                + " true CREATE (:Node:Effect {id: 'soon', kind: 'COMPARATIVE', measure: 'RR', value: 0.5,"
                + " unitOfAnalysis: 'CHILD', followUpMonths: 3, locator: 'abstract', note: 'Fewer.'}) CREATE"
                + " (:Node:Effect {id: 'level', kind: 'LEVEL', unitOfAnalysis: 'CHILD'}) WITH i, o, s MATCH"
                + " (e:Effect) CREATE (e)-[:OF]->(i), (e)-[:ON]->(o), (e)-[:FROM]->(s)");
        write("MATCH (i:Intervention {id: 'ifps'}), (s:Study {id: 'one'}) CREATE (i)<-[:ABOUT]-(:Node:Finding {id:"
                + " 'cost', dimension: 'ECONOMICS', statement: 'It is dear.', locator: 'p. 3'})-[:FROM]->(s)");
        write("MATCH (c:Configuration {id: 'well'}) CREATE (c)<-[:ON]-(:Node:Claim:Moderation {id: 'moderation',"
                + " status: 'PROPOSED', statement: 'Speed helps.'})-[:BY]->(:Node:Concept:Moderator {id: 'speed',"
                + " label: 'Speed'}), (:Node:Concept:Moderator {id: 'idle', label: 'Idle'})");
        write("MATCH (c:Context {id: 'crisis'}), (m:Moderator {id: 'speed'}) CREATE"
                + " (c)<-[:FROM]-(:Node:Claim:Alignment {id: 'same', kind: 'SAME_IDEA', status: 'PROPOSED',"
                + " statement: 'One.'})-[:TO]->(m)");
    }

    public static void write(String statement) {
        TestDatabase.write(statement);
    }

    public static void stored(AConfiguration configuration) {
        configuration.store(TestDatabase.driver());
    }

    public static Asking ask(String field) {
        return Asking.of(TestDatabase.graph(), "{ " + field + " }");
    }

    public static void refused(String field, String sentence) {
        var result = Wired.to(TestDatabase.graph()).execute("{ " + field + " }");
        assertThat(result.getErrors()).singleElement().asString().contains(sentence);
    }
}
