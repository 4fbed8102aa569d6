package org.realistgraph.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.evidence.SomeConfiguration.some;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.Standing;
import org.realistgraph.concept.Concepts;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.evidence.EvidenceScope;
import org.realistgraph.evidence.SomeConcepts;
import org.realistgraph.evidence.SomeConfiguration;
import org.realistgraph.projection.Ref;

final class RowLayoutTests {

    private static final SomeConfiguration SOS = some("s").of("sos").through("trust-sos");
    private static final SomeConfiguration FGC = some("f").of("fgc").through("trust-fgc");
    private static final SomeConfiguration IFPS = some("i").of("ifps").through("hope");

    @Test
    void conceptsOfTwoColumnsMeetOnTheNearestBroaderOne() {
        var rows = rows(SomeConcepts.of("trust-sos<trust", "trust-fgc<trust", "trust<feeling"), SOS, FGC, IFPS);
        assertThat(rows).extracting(ComparisonRow::key).containsExactly("trust", "hope");
        assertThat(rows.getFirst().cells())
                .extracting(cell -> cell.coded().size())
                .containsExactly(1, 1, 0);
    }

    @Test
    void whatMeetsNothingStandsAlone() {
        var rows = rows(SomeConcepts.of("hope<feeling"), SOS, FGC, IFPS);
        assertThat(rows).extracting(ComparisonRow::key).containsExactly("hope", "trust-fgc", "trust-sos");
        assertThat(rows)
                .extracting(ComparisonRow::uniqueTo)
                .containsExactly(new Ref("ifps"), new Ref("fgc"), new Ref("sos"));
    }

    @Test
    void aRowHoldsAllThatIsNarrowerEvenWhatHasANearerRow() {
        var shared = some("f2").of("fgc").through("trust-sos");
        var rows = rows(SomeConcepts.of("trust-sos<feeling", "hope<feeling"), SOS, shared, IFPS);
        assertThat(rows).extracting(ComparisonRow::key).containsExactly("feeling", "trust-sos");
        assertThat(rows.getFirst().sharedByAll()).isTrue();
        assertThat(rows.getFirst().cells().getFirst().elsewhere()).containsExactly("s");
        assertThat(rows.getFirst().cells().getLast().elsewhere()).isEmpty();
    }

    @Test
    void aConceptWithTwoBroaderOnesStandsInBothRowsAndIsMarked() {
        var rows = rows(
                SomeConcepts.of("trust-sos<trust", "trust-fgc<trust", "trust-sos<power", "trust-fgc<power"), SOS, FGC);
        assertThat(rows).extracting(ComparisonRow::key).containsExactly("power", "trust");
        assertThat(rows)
                .allSatisfy(
                        row -> assertThat(row.cells().getFirst().elsewhere()).containsExactly("s"));
    }

    @Test
    void aCellNamesTheAlignmentsThatItUsed() {
        var rows = rows(SomeConcepts.of("trust-sos<trust", "trust-fgc<trust"), SOS, FGC);
        assertThat(rows.getFirst().cells().getFirst().aligned())
                .containsExactly(new Standing(ClaimStatus.PROPOSED, "trust-sos<trust"));
    }

    @Test
    void configurationsWithoutTheConceptHaveARowOfTheirOwnAtTheEnd() {
        var rows = rows(SomeConcepts.of(), SOS, some("n").of("sos"), some("m").of("fgc"));
        assertThat(rows.getLast().key()).isNull();
        assertThat(rows.getLast().label()).isEqualTo("No mechanism coded");
        assertThat(rows.getLast().filled()).hasSize(2);
    }

    @Test
    void effectsStandBesideTheOutcomesThatTheyAreOn() {
        var sos = new Column(
                "sos", "SoS", Map.of("sos", List.of()), Map.of("care", List.of("e1"), "school", List.of("e2")));
        var coded = List.of(some("a")
                .of("sos")
                .leadingTo("care", OutcomeDirection.DECREASES)
                .coded());
        var row = RowLayout.of(List.of(sos), coded, ComparedBy.OUTCOME, asked(SomeConcepts.of()))
                .getFirst();
        assertThat(row.cells().getFirst().effectsBeside()).containsExactly("e1");
    }

    @Test
    void aConceptIsNearestWhereNothingNearerPasses() {
        var broader = SomeConcepts.of("a<b", "b<c", "a<d");
        assertThat(broader.nearest("a", one -> !one.equals("a"))).containsExactly("b", "d");
        assertThat(broader.nearest("a", one -> one.equals("c"))).containsExactly("c");
        assertThat(broader.broadest("a")).containsExactly("c", "d");
        assertThat(broader.broadest("c")).containsExactly("c");
    }

    private static List<ComparisonRow> rows(Concepts broader, SomeConfiguration... configurations) {
        var columns = Stream.of("sos", "fgc", "ifps")
                .map(id -> new Column(id, id, Map.of(id, List.of()), Map.of()))
                .toList();
        var coded = Stream.of(configurations).map(SomeConfiguration::coded).toList();
        return RowLayout.of(columns, coded, ComparedBy.MECHANISM, asked(broader));
    }

    private static CellQuestion asked(Concepts concepts) {
        return new CellQuestion(concepts, false, true, EvidenceScope.ALL, () -> {
            throw new AssertionError("No safety is asked for.");
        });
    }
}
