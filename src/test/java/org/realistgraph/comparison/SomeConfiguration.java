package org.realistgraph.comparison;

import java.util.ArrayList;
import java.util.List;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.Standing;
import org.realistgraph.comparison.Cell.CellOutcome;
import org.realistgraph.configuration.CodedConfiguration;
import org.realistgraph.configuration.CodedConfiguration.CodedPart;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.DesiredDirection;
import org.realistgraph.configuration.FiringMode;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.evidence.Basis;
import org.realistgraph.evidence.CountedSource;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.Stance;
import org.realistgraph.evidence.Towards;
import org.realistgraph.projection.Ref;

/** A coded configuration for a test: {@code some("c").of("sos").in("crisis").through("hope").supportedBy("study")}. */
final class SomeConfiguration {

    private final String id;
    private final List<CodedPart> parts = new ArrayList<>();
    private final List<CellOutcome> outcomes = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private boolean inferred;
    private int disputes;
    private Basis basis = Basis.FULL_TEXT;

    private SomeConfiguration(String id) {
        this.id = id;
    }

    static SomeConfiguration some(String id) {
        return new SomeConfiguration(id);
    }

    SomeConfiguration of(String intervention) {
        parts.add(part(ConfigurationRole.INTERVENTION, intervention));
        return this;
    }

    SomeConfiguration in(String context) {
        parts.add(part(ConfigurationRole.CONTEXT, context));
        return this;
    }

    SomeConfiguration through(String mechanism) {
        parts.add(part(ConfigurationRole.MECHANISM, mechanism));
        return this;
    }

    SomeConfiguration leadingTo(String outcome, OutcomeDirection direction) {
        var towards = Towards.of(direction, DesiredDirection.DECREASE);
        outcomes.add(new CellOutcome(direction, towards, new Ref(outcome)));
        parts.add(new CodedPart(ConfigurationRole.OUTCOME, outcome, direction, null));
        return this;
    }

    SomeConfiguration supportedBy(String study) {
        return judgedBy(study, Stance.SUPPORTS);
    }

    SomeConfiguration judgedBy(String study, Stance stance) {
        var source = new CountedSource(study, study, study, false, "OTHER", List.of(), List.of());
        mentions.add(new Mention(id + "--" + study + "--" + stance, stance, basis, source));
        return this;
    }

    SomeConfiguration readAs(Basis basisOfReading) {
        basis = basisOfReading;
        return this;
    }

    SomeConfiguration inferred() {
        inferred = true;
        return this;
    }

    SomeConfiguration blocked() {
        parts.replaceAll(part -> part.role() != ConfigurationRole.MECHANISM
                ? part
                : new CodedPart(part.role(), part.id(), null, FiringMode.BLOCKED));
        return this;
    }

    SomeConfiguration disputed() {
        disputes++;
        return this;
    }

    ConfigurationEvidence coded() {
        return new ConfigurationEvidence(
                new CodedConfiguration(id, List.copyOf(parts)),
                new Standing(ClaimStatus.PROPOSED, id),
                inferred,
                disputes,
                List.of(),
                outcomes,
                mentions);
    }

    private static CodedPart part(ConfigurationRole role, String id) {
        return new CodedPart(role, id, null, null);
    }
}
