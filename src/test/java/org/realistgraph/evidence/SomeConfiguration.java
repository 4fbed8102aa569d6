package org.realistgraph.evidence;

import java.util.ArrayList;
import java.util.List;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.InferredPart;
import org.realistgraph.claim.Part;
import org.realistgraph.claim.PartKind;
import org.realistgraph.claim.Standing;
import org.realistgraph.configuration.CodedConfiguration;
import org.realistgraph.configuration.CodedConfiguration.CodedPart;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.DesiredDirection;
import org.realistgraph.configuration.FiringMode;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.configuration.Towards;
import org.realistgraph.evidence.ConfigurationEvidence.DirectedOutcome;

/** A coded configuration for a test: {@code some("c").of("sos").in("crisis").through("hope").supportedBy("study")}. */
public final class SomeConfiguration {

    private final String id;
    private final List<CodedPart> parts = new ArrayList<>();
    private final List<DirectedOutcome> outcomes = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private boolean inferred;
    private int disputes;
    private Basis basis = Basis.FULL_TEXT;

    private SomeConfiguration(String id) {
        this.id = id;
    }

    public static SomeConfiguration some(String id) {
        return new SomeConfiguration(id);
    }

    public SomeConfiguration of(String intervention) {
        parts.add(part(ConfigurationRole.INTERVENTION, intervention));
        return this;
    }

    public SomeConfiguration in(String context) {
        parts.add(part(ConfigurationRole.CONTEXT, context));
        return this;
    }

    public SomeConfiguration through(String mechanism) {
        parts.add(part(ConfigurationRole.MECHANISM, mechanism));
        return this;
    }

    public SomeConfiguration leadingTo(String outcome, OutcomeDirection direction) {
        var towards = Towards.of(direction, DesiredDirection.DECREASE);
        outcomes.add(new DirectedOutcome(outcome, direction, towards));
        parts.add(new CodedPart(ConfigurationRole.OUTCOME, outcome, direction, null, false, null, false));
        return this;
    }

    public SomeConfiguration supportedBy(String study) {
        return judgedBy(study, Stance.SUPPORTS);
    }

    public SomeConfiguration judgedBy(String study, Stance stance) {
        var part = new Part(PartKind.WHOLE, id);
        var source = SomeEvidence.study(study);
        mentions.add(SomeEvidence.says(stance, HowKnown.COMPARED, part, Directness.SAME, basis, source));
        return this;
    }

    public SomeConfiguration readAs(Basis basisOfReading) {
        basis = basisOfReading;
        return this;
    }

    public SomeConfiguration inferred() {
        inferred = true;
        return this;
    }

    public SomeConfiguration blocked() {
        parts.replaceAll(part -> part.role() != ConfigurationRole.MECHANISM
                ? part
                : new CodedPart(part.role(), part.id(), null, FiringMode.BLOCKED, false, null, false));
        return this;
    }

    public SomeConfiguration disputed() {
        disputes++;
        return this;
    }

    public ConfigurationEvidence coded() {
        return new ConfigurationEvidence(
                new CodedConfiguration(id, List.copyOf(parts)),
                new Standing(ClaimStatus.PROPOSED, id),
                inferred ? List.of(InferredPart.LINK) : List.of(),
                disputes,
                List.of(),
                outcomes,
                mentions);
    }

    private static CodedPart part(ConfigurationRole role, String id) {
        return new CodedPart(role, id, null, null, false, null, false);
    }
}
