package org.realistgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.bundle.SeededGraph;

/** The chains of the seed are those that plain code finds in its bundles, by trying every way. */
final class ChainsOfTheSeedIT {

    private static final SmallGraph SEED = SeedGraph.read();
    private static final Set<String> VERDICTS =
            Set.of("DISJOINT", "NOT_JUDGED", "ENABLES", "ANALOGOUS", "FITS_IF", "FITS");
    private static final int HOPS = 3;

    @BeforeAll
    static void seed() {
        SeededGraph.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "common-out-care-entry",
                "common-out-in-care",
                "common-out-leaving-care",
                "common-out-time-in-care",
                "common-out-safety",
                "common-out-engagement",
                "common-out-empowerment"
            })
    void chainsToAnOutcome(String outcome) {
        var all = new TreeSet<String>();
        for (var from : List.of("signs-of-safety", "sdm-family-meeting", "ifps", "common-ctx-risk-of-care")) {
            var answer = ask("chains(first: 100, input: { from: \"" + from + "\", to: { id: \"" + outcome
                    + "\" }, maxHops: " + HOPS + ", verdicts: " + VERDICTS
                    + " }) { totalCount truncated chains { id verdict } }");
            var found = new TreeMap<String, String>();
            maps(answer.at("chains", "chains")).forEach(chain -> {
                var verdict = chain.get("verdict");
                found.put(String.valueOf(chain.get("id")), verdict == null ? "none" : verdict.toString());
            });
            var question =
                    new Oracle.Question(from, outcome, true, null, List.of(), List.of(), 0, HOPS, VERDICTS, false);
            assertThat(found)
                    .as(from)
                    .isEqualTo(new Oracle(SEED, question).chains())
                    .hasSizeLessThan(100);
            all.addAll(found.keySet());
        }
        assertThat(all).isNotEmpty();
    }

    @Test
    void aJointFitsAndAChainIsStitchedAcrossProgrammes() {
        assertThat(SEED.configurations())
                .anySatisfy(one -> assertThat(ask("chains(input: { from: \"" + one.id()
                                        + "\", to: { towards: AS_INTENDED }, minHops: 1, maxHops: 1, verdicts: [FITS],"
                                        + " stitching: [ACROSS_PROGRAMMES, ONE_PROGRAMME, NOT_NAMED, ONE_SOURCE] }) {"
                                        + " totalCount }")
                                .at("chains", "totalCount"))
                        .isNotEqualTo(0));
        assertThat(ask("chains(input: { from: \"signs-of-safety\", to: { towards: AS_INTENDED }, minHops: 1, stitching:"
                                + " [ACROSS_PROGRAMMES] }) { totalCount }")
                        .at("chains", "totalCount"))
                .isNotEqualTo(0);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object held) {
        return held == null ? List.of() : (List<Map<String, Object>>) held;
    }
}
