package org.realistgraph.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A thing of a test's graph; {@link Given} makes and stores it. What it names by an id is stored with it. */
public final class AThing {

    /** A relationship to another thing, or from it. */
    record Tie(AThing from, String type, AThing to, Map<String, Object> properties) {}

    final String id;
    final List<String> labels;
    final Map<String, Object> first = new HashMap<>();
    final Map<String, Object> properties = new HashMap<>();
    final List<Tie> ties = new ArrayList<>();

    AThing(String id, String... labels) {
        this.id = id;
        this.labels = List.of(labels);
    }

    /** A property that it has only if the graph did not hold it before. */
    AThing at(String property, Object value) {
        first.put(property, value);
        return this;
    }

    public AThing with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    public AThing named(String name) {
        return with(labels.contains("Intervention") ? "name" : "label", name);
    }

    /** Of an intervention. */
    public AThing of(String intervention) {
        return to("OF", Given.intervention(intervention));
    }

    public AThing in(String context) {
        return to("IN", Given.context(context));
    }

    public AThing through(String mechanism) {
        return to("FIRES", Given.mechanism(mechanism), Map.of("mode", "FIRES"));
    }

    /** Its mechanism does not fire. */
    public AThing blocking(String mechanism) {
        return to("FIRES", Given.mechanism(mechanism), Map.of("mode", "BLOCKED"));
    }

    public AThing leadingTo(String outcome, String direction) {
        return to("PRODUCES", Given.outcome(outcome), Map.of("direction", direction));
    }

    /** Of a ripple: the outcome through which it goes. */
    public AThing via(String outcome, String needs) {
        return to("VIA", Given.outcome(outcome), Map.of("needs", needs));
    }

    /** Of a ripple: the context that it makes. */
    public AThing into(String context) {
        return to("INTO", Given.context(context));
    }

    public AThing by(String moderator) {
        return to("BY", Given.moderator(moderator));
    }

    public AThing on(AThing moderatedOrMeasured) {
        return to("ON", moderatedOrMeasured);
    }

    public AThing about(AThing thing) {
        return to("ABOUT", thing);
    }

    public AThing from(AThing source) {
        return to("FROM", source);
    }

    public AThing reportedIn(AThing review) {
        return to("REPORTED_IN", review);
    }

    public AThing measuring(String outcome) {
        return to("MEASURES", Given.outcome(outcome));
    }

    /** The families are given as certain:NAME or possible:NAME. */
    public AThing partOf(String... families) {
        for (var family : families) {
            var certainty = family.substring(0, family.indexOf(':')).toUpperCase(Locale.ROOT);
            to("PART_OF", new AThing(family, "SourceFamily").with("certainty", certainty));
        }
        return this;
    }

    public AThing supportedBy(AThing source) {
        return judgedBy(source, "SUPPORTS");
    }

    public AThing judgedBy(AThing source, String stance) {
        var evidence = new AThing(id + "--" + source.id + "--" + stance, "Evidence")
                .at("status", "ACTIVE")
                .with("stance", stance)
                .with("basis", "ABSTRACT")
                .with("how", "COMPARED")
                .from(source);
        ties.add(new Tie(evidence, "FOR", this, Map.of()));
        return this;
    }

    public AThing disputed() {
        var dispute =
                new AThing(id + "--dispute", "Dispute").with("status", "OPEN").with("statement", "No.");
        ties.add(new Tie(dispute, "DISPUTES", this, Map.of()));
        return this;
    }

    public AThing heldBy(String synthesis, List<String> roles) {
        ties.add(new Tie(new AThing(synthesis, "Synthesis").with("roleProfile_roles", roles), "HOLDS", this, Map.of()));
        return this;
    }

    public AThing knownBefore(String alias) {
        ties.add(new Tie(new AThing(alias, "Alias"), "ALIAS_OF", this, Map.of()));
        return this;
    }

    AThing to(String type, AThing other) {
        return to(type, other, Map.of());
    }

    private AThing to(String type, AThing other, Map<String, Object> how) {
        ties.add(new Tie(this, type, other, how));
        return this;
    }
}
