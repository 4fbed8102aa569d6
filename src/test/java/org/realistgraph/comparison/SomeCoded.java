package org.realistgraph.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.realistgraph.comparison.Coded.Produced;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.Stance;
import org.realistgraph.evidence.Towards;
import org.realistgraph.evidence.Voice;
import org.realistgraph.graph.Row;

/** A coded configuration for a test: {@code some("c").of("sos").in("crisis").through("hope").supportedBy("study")}. */
final class SomeCoded {

    private final String id;
    private final List<Row> interventions = new ArrayList<>();
    private final List<Row> contexts = new ArrayList<>();
    private final List<Row> mechanisms = new ArrayList<>();
    private final List<Produced> outcomes = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private boolean inferred;
    private boolean blocked;
    private int disputes;
    private String basis = "FULL_TEXT";

    private SomeCoded(String id) {
        this.id = id;
    }

    static SomeCoded some(String id) {
        return new SomeCoded(id);
    }

    SomeCoded of(String intervention) {
        interventions.add(concept(intervention));
        return this;
    }

    SomeCoded in(String context) {
        contexts.add(concept(context));
        return this;
    }

    SomeCoded through(String mechanism) {
        mechanisms.add(concept(mechanism));
        return this;
    }

    SomeCoded leadingTo(String outcome, String direction) {
        outcomes.add(new Produced(outcome, outcome, direction, Towards.of(direction, "DECREASE")));
        return this;
    }

    SomeCoded supportedBy(String study) {
        return judgedBy(study, Stance.SUPPORTS);
    }

    SomeCoded judgedBy(String study, Stance stance) {
        var voice = new Voice(study, study, study, false, "OTHER", List.of(), List.of());
        mentions.add(new Mention(id + "--" + study + "--" + stance, stance, basis, voice));
        return this;
    }

    SomeCoded readAs(String basisOfReading) {
        basis = basisOfReading;
        return this;
    }

    SomeCoded inferred() {
        inferred = true;
        return this;
    }

    SomeCoded blocked() {
        blocked = true;
        return this;
    }

    SomeCoded disputed() {
        disputes++;
        return this;
    }

    Coded coded() {
        return new Coded(
                id,
                "PROPOSED",
                inferred,
                disputes,
                blocked,
                interventions,
                contexts,
                List.of(),
                mechanisms,
                List.of(),
                outcomes,
                mentions);
    }

    private static Row concept(String id) {
        return new Row(Map.of("id", id, "label", id));
    }
}
