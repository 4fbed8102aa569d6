package org.realistgraph.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.Towards;
import org.realistgraph.evidence.Basis;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.evidence.EvidenceScope;
import org.realistgraph.evidence.HowKnown;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.ScopedBalance.LeftOut;
import org.realistgraph.evidence.Side;
import org.realistgraph.evidence.Weight;
import org.realistgraph.projection.Ref;
import org.realistgraph.safety.Safety;
import org.realistgraph.safety.SafetyFacts;

/**
 * What is known in a cell of outcomes that go one way; {@code outcome} where no axis shows outcomes, with the number of
 * further outcomes that go this way; {@code facts} of safety where the outcome is one of care.
 */
record CellEntry(
        Towards towards,
        @Nullable Ref outcome,
        int furtherOutcomes,
        CellResults results,
        @Nullable Supplier<SafetyFacts> facts) {

    CellState state() {
        return results.state(towards);
    }

    Weight thisWay() {
        return weight(results.measured(), Side.SUPPORTING);
    }

    Weight bothWays() {
        return weight(results.measured(), Side.MIXED);
    }

    Weight contrary() {
        return weight(results.measured(), Side.CONTRARY);
    }

    Weight noDifference() {
        return weight(results.measured(), Side.NO_DIFFERENCE);
    }

    Weight creditedElsewhere() {
        return weight(results.measured(), Side.CREDITED_ELSEWHERE);
    }

    Weight said() {
        return weight(results.said(), Side.SUPPORTING, Side.MIXED);
    }

    Weight saidAgainst() {
        return weight(results.said(), Side.CONTRARY, Side.NO_DIFFERENCE, Side.MIXED);
    }

    Weight argued() {
        return weight(results.argued(), Side.ARGUED);
    }

    Weight arguedAgainst() {
        return weight(results.argued(), Side.ARGUED_AGAINST);
    }

    /** Whether a source compared. */
    boolean compared() {
        return results.measured().values().stream()
                .flatMap(List::stream)
                .anyMatch(mention -> mention.piece().how() == HowKnown.COMPARED);
    }

    /** The deepest reading; null where none is stated. */
    @Nullable
    Basis basis() {
        return Basis.deepest(results.kept());
    }

    int configurations() {
        return (int) coded().count();
    }

    int explained() {
        return (int) coded().filter(
                        one -> one.with(results.scope().kept(one.mentions())).isExplained())
                .count();
    }

    /** What became of the children's safety; null where the outcome is not one of care. */
    @Nullable
    Safety safety() {
        return facts == null
                ? null
                : Safety.ofResult(
                        results.kept(),
                        facts.get()
                                .of(coded().flatMap(one -> one.ids(ConfigurationRole.INTERVENTION).stream())
                                        .toList()));
    }

    /** The same entry on all evidence; null where nothing is left out. */
    @Nullable
    CellEntry whole() {
        return results.scope().isAll()
                ? null
                : new CellEntry(
                        towards,
                        outcome,
                        furtherOutcomes,
                        new CellResults(results.results(), results.without(), EvidenceScope.ALL),
                        facts);
    }

    /** What the scope leaves out; null where nothing is left out. */
    @Nullable
    LeftOut leftOut() {
        return results.scope().isAll() ? null : LeftOut.of(results.all(), results.scope());
    }

    String text() {
        var counts = new ArrayList<String>();
        add(counts, "found in ", thisWay());
        add(counts, "contrary in ", contrary());
        add(counts, "no significant difference in ", noDifference());
        add(counts, "both ways in ", bothWays());
        add(counts, "another cause credited in ", creditedElsewhere());
        add(counts, "said by ", said());
        add(counts, "said not to be so by ", saidAgainst());
        add(counts, "argued by ", argued());
        add(counts, "argued against by ", arguedAgainst());
        var scope = results.scope().isAll() ? "" : "Of " + results.scope().text() + " only. ";
        return scope + towards.words() + ": " + (counts.isEmpty() ? "" : String.join(", ", counts) + "; ")
                + state().words()
                + (isAgreement() && !compared() ? ", none compared" : "") + ". How it works: borne out in "
                + explained()
                + " of " + configurations() + (configurations() == 1 ? " configuration." : " configurations.");
    }

    private boolean isAgreement() {
        return switch (state()) {
            case ONE_SOURCE, AGREE, SCATTERED -> true;
            case NOTHING_HERE, NO_RESULT, NOTHING_LEFT, SAID, NO_DIRECTION, NOT_FOUND, BOTH_WAYS, DIFFER -> false;
        };
    }

    private Stream<ConfigurationEvidence> coded() {
        return results.results().stream().map(CellResults.Result::configuration).distinct();
    }

    private static void add(List<String> counts, String words, Weight weight) {
        if (weight.sources() > 0) {
            counts.add(words + weight.independentSources().atMost());
        }
    }

    private static Weight weight(Map<Side, List<Mention>> sides, Side... which) {
        return Weight.of(Arrays.stream(which)
                .flatMap(side -> sides.getOrDefault(side, List.of()).stream())
                .toList());
    }
}
