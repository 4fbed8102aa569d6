package org.realistgraph.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.comparison.Pattern.CounterReason;
import org.realistgraph.comparison.Pattern.RegularityKind;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Standing;
import org.realistgraph.projection.Ref;

/** What recurs. */
record DemiRegularities(List<DemiRegularity> regularities, boolean truncated) {

    /** One thing that recurs, with as many of its configurations and counter-examples as are shown. */
    record DemiRegularity(Pattern pattern, MapAxis by) {

        private static final int SHOWN = 25;

        RegularityKind kind() {
            return pattern.kind();
        }

        @Nullable
        Ref context() {
            return by == MapAxis.CONTEXT ? new Ref(pattern.shape().context()) : null;
        }

        @Nullable
        String layer() {
            return by == MapAxis.LAYER ? pattern.shape().context() : null;
        }

        Ref mechanism() {
            return new Ref(pattern.shape().mechanism());
        }

        Ref outcome() {
            return new Ref(pattern.shape().outcome());
        }

        String direction() {
            return pattern.shape().direction();
        }

        String sentence() {
            return pattern.sentence();
        }

        Balance balance() {
            return pattern.balance();
        }

        boolean singleProgramme() {
            return pattern.singleProgramme();
        }

        @Nullable
        String status() {
            var standing = pattern.standing();
            return standing == null ? null : standing.status();
        }

        @Nullable
        String statusOf() {
            var standing = pattern.standing();
            return standing == null ? null : standing.claim();
        }

        List<Ref> configurations() {
            return pattern.configurations().stream()
                    .limit(SHOWN)
                    .map(one -> new Ref(one.id()))
                    .toList();
        }

        List<CounterExample> counterExamples() {
            return pattern.counters().stream()
                    .limit(SHOWN)
                    .map(one -> new CounterExample(new Ref(one.configuration().id()), one.reasons()))
                    .toList();
        }

        List<Ref> alignments() {
            return pattern.alignments().stream()
                    .map(Standing::claim)
                    .distinct()
                    .map(Ref::new)
                    .toList();
        }

        boolean truncated() {
            return pattern.configurations().size() > SHOWN || pattern.counters().size() > SHOWN;
        }
    }

    /** What speaks against it. */
    record CounterExample(Ref configuration, List<CounterReason> reasons) {}
}
