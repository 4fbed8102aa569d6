package org.realistgraph.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.Origin;
import org.realistgraph.configuration.ConfigurationPart;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.FiringMode;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.drawing.Drawing.LegendEntry;

/** What is drawn is drawn once, where it belongs. */
final class CanvasTests {

    private static final String NO_EVIDENCE = "Nothing read.";

    private final Canvas canvas = new Canvas();

    @Test
    void aPartOfOneConfigurationStandsInItsBoxAndASharedOneBetween() {
        canvas.configuration(
                "a",
                "A.",
                NO_EVIDENCE,
                ClaimStatus.PROPOSED,
                List.of(part(ConfigurationRole.CONTEXT, "own"), part(ConfigurationRole.CONTEXT, "shared")));
        canvas.configuration(
                "b",
                "B.",
                NO_EVIDENCE,
                ClaimStatus.PROPOSED,
                List.of(part(ConfigurationRole.CONTEXT, "shared"), part(ConfigurationRole.INTERVENTION, "programme")));
        assertThat(drawing().nodes())
                .extracting(DrawnNode::id, DrawnNode::within)
                .containsExactly(
                        tuple("a", "a"),
                        tuple("own", "a"),
                        tuple("shared", null),
                        tuple("b", "b"),
                        tuple("programme", null));
    }

    @Test
    void whatFeedsAConfigurationLeadsToItAndItLeadsToItsOutcomes() {
        canvas.configuration(
                "a",
                "A.",
                NO_EVIDENCE,
                ClaimStatus.PROPOSED,
                List.of(
                        new ConfigurationPart(
                                ConfigurationRole.MECHANISM, "m", "M", null, FiringMode.BLOCKED, null, false),
                        new ConfigurationPart(
                                ConfigurationRole.OUTCOME, "o", "O", OutcomeDirection.DECREASES, null, null, false)));
        assertThat(drawing().edges())
                .extracting(edge -> edge.id() + " " + edge.label())
                .containsExactly("m--FIRES--a is blocked", "a--PRODUCES--o less");
    }

    @Test
    void anEdgeOfTwoLinesIsDrawnAsTheLessCoherent() {
        canvas.claim(DrawnEdgeKind.RIPPLE, "r", "a", "b", "leads to", Line.DOTTED, ClaimStatus.PROPOSED);
        canvas.claim(DrawnEdgeKind.RIPPLE, "r", "a", "b", "leads to", Line.SOLID, ClaimStatus.PROPOSED);
        assertThat(drawing().edges())
                .singleElement()
                .extracting(DrawnEdge::line, DrawnEdge::label)
                .containsExactly(Line.DOTTED, "leads to");
    }

    @Test
    void aLabelHoldsTheBalanceAndAStatusThatIsOutOfTheOrdinary() {
        assertThat(Canvas.words("A.", NO_EVIDENCE, ClaimStatus.PROPOSED)).isEqualTo("A.\n" + NO_EVIDENCE);
        assertThat(Canvas.words("A.", null, ClaimStatus.CHANGES_REQUESTED)).isEqualTo("A.\nStatus: changes requested.");
    }

    @Test
    void layersAndLegendTellOfWhatIsThere() {
        canvas.node(DrawnNodeKind.OUTCOME, "o", "O");
        canvas.node(DrawnNodeKind.CONTEXT, "c", "C");
        assertThat(drawing().layers())
                .extracting(Drawing.DrawnLayer::layer)
                .containsExactly(Layer.CONTEXT, Layer.OUTCOME);
        assertThat(drawing().legend())
                .extracting(LegendEntry::meaning)
                .containsExactly("A context.", "An outcome.", "It is told.");
    }

    @Test
    void theLegendSaysThatAProgramCodedWhatIsDrawn() {
        canvas.node(DrawnNodeKind.OUTCOME, "o", "O");
        canvas.coded(Origin.MANUAL);
        assertThat(drawing().legend()).extracting(LegendEntry::meaning).containsExactly("An outcome.", "It is told.");
        canvas.coded(Origin.AI_GENERATED);
        canvas.coded(null);
        assertThat(drawing().legend())
                .extracting(LegendEntry::meaning)
                .containsExactly(
                        "An outcome.",
                        "It is told.",
                        "A program coded claims that are drawn here; no person has checked them.");
    }

    private Drawing drawing() {
        return canvas.drawing(Map.of(Line.SOLID, "It is told."));
    }

    private static ConfigurationPart part(ConfigurationRole role, String id) {
        return new ConfigurationPart(role, id, id, null, null, null, false);
    }
}
