package org.realistgraph.evidence;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.realistgraph.claim.InferredPart;
import org.realistgraph.claim.Part;
import org.realistgraph.claim.Standing;
import org.realistgraph.concept.Concepts;
import org.realistgraph.configuration.CodedConfiguration;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.configuration.Towards;
import org.realistgraph.graph.Row;

/** A configuration with what moderates it and its active evidence. */
public record ConfigurationEvidence(
        CodedConfiguration coded,
        Standing standing,
        List<InferredPart> inferred,
        int disputes,
        List<String> moderators,
        List<DirectedOutcome> outcomes,
        List<Mention> mentions) {

    /** An outcome, what happens to it, and whether that is intended. */
    public record DirectedOutcome(String outcome, OutcomeDirection direction, Towards towards) {}

    static ConfigurationEvidence of(Row row, CodedConfiguration coded, Concepts concepts, List<Mention> mentions) {
        return new ConfigurationEvidence(
                coded,
                Standing.of(row),
                row.texts("inferred").stream().map(InferredPart::valueOf).toList(),
                row.number("disputes"),
                row.texts("moderators"),
                outcomes(coded, concepts),
                mentions);
    }

    private static List<DirectedOutcome> outcomes(CodedConfiguration coded, Concepts concepts) {
        return coded.produced()
                .map(part -> new DirectedOutcome(
                        part.outcome(),
                        part.direction(),
                        Towards.of(part.direction(), concepts.desired(part.outcome()))))
                .toList();
    }

    public String id() {
        return coded.id();
    }

    public List<String> ids(ConfigurationRole role) {
        return coded.ids(role);
    }

    /** The ids of all concepts: those that the configuration names, and its moderators. */
    public Stream<String> concepts() {
        return Stream.concat(coded.concepts(), moderators.stream());
    }

    /** The evidence on what became of an outcome. */
    public List<Mention> ofResult(String outcome) {
        return on(part -> part.isOfResult(outcome));
    }

    /** The evidence on how outcomes come about; none where no mechanism is coded. */
    public List<Mention> ofExplanation() {
        return ids(ConfigurationRole.MECHANISM).isEmpty() ? List.of() : on(Part::isOfExplanation);
    }

    /** Whether a source that does more than argue bears out the explanation. */
    public boolean isExplained() {
        return Balance.sides(ofExplanation()).containsKey(Side.SUPPORTING);
    }

    /** The same configuration with some of its evidence. */
    public ConfigurationEvidence with(List<Mention> some) {
        return new ConfigurationEvidence(coded, standing, inferred, disputes, moderators, outcomes, some);
    }

    private List<Mention> on(Predicate<Part> which) {
        return mentions.stream()
                .filter(mention -> which.test(mention.piece().part()))
                .toList();
    }
}
