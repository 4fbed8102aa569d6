package org.realistgraph.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.realistgraph.claim.InferredPart;
import org.realistgraph.claim.Standing;
import org.realistgraph.comparison.Cell.CellOutcome;
import org.realistgraph.concept.Concepts;
import org.realistgraph.configuration.CodedConfiguration;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.Towards;
import org.realistgraph.graph.Row;
import org.realistgraph.projection.Ref;

/** A configuration with what moderates it and its active evidence. */
record ConfigurationEvidence(
        CodedConfiguration coded,
        Standing standing,
        boolean inferred,
        int disputes,
        List<String> moderators,
        List<CellOutcome> outcomes,
        List<Mention> mentions) {

    static ConfigurationEvidence of(Row row, CodedConfiguration coded, Concepts concepts, List<Mention> mentions) {
        return new ConfigurationEvidence(
                coded,
                Standing.of(row),
                row.texts("inferred").contains(InferredPart.LINK.name()),
                row.number("disputes"),
                row.texts("moderators"),
                outcomes(coded, concepts),
                mentions);
    }

    /** The outcomes, each with its direction and whether that is desired. */
    private static List<CellOutcome> outcomes(CodedConfiguration coded, Concepts concepts) {
        return coded.produced()
                .map(part -> new CellOutcome(
                        part.direction(),
                        Towards.of(part.direction(), concepts.desired(part.outcome())),
                        new Ref(part.outcome())))
                .toList();
    }

    String id() {
        return coded.id();
    }

    List<String> ids(ConfigurationRole role) {
        return coded.ids(role);
    }

    /** The ids of all concepts: those that the configuration names, and its moderators. */
    Stream<String> concepts() {
        return Stream.concat(coded.concepts(), moderators.stream());
    }

    /** The same configuration with some of its evidence. */
    ConfigurationEvidence with(List<Mention> some) {
        return new ConfigurationEvidence(coded, standing, inferred, disputes, moderators, outcomes, some);
    }
}
