package org.realistgraph.comparison;

import java.util.List;
import org.realistgraph.comparison.DemiRegularities.DemiRegularity;
import org.realistgraph.evidence.Statuses;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.springframework.stereotype.Component;

/** Looks for what recurs, in three statements. */
@Component
final class Regularities {

    /** Whether a context recurs as such or by its layer. */
    enum RegularityBy {
        CONTEXT,
        LAYER
    }

    private final Reader reader;

    Regularities(Reader reader) {
        this.reader = reader;
    }

    DemiRegularities find(int minFamilies, RegularityBy by, List<String> statuses, int first) {
        if (minFamilies < 1) {
            throw new Refusal(Code.CONTRADICTION, "Something recurs over at least one family.")
                    .of(minFamilies)
                    .at("demiRegularities.minFamilies")
                    .hint("Give 2 to see what more than one family bears out.");
        }
        Statuses.require(statuses, "demiRegularities.statuses");
        var most = PageSize.of(first, "demiRegularities.first");
        var axis = by == RegularityBy.LAYER ? MapAxis.LAYER : MapAxis.CONTEXT;
        var all = Regular.patterns(axis, Material.read(reader, null, null, statuses), minFamilies);
        return new DemiRegularities(
                all.stream()
                        .limit(most)
                        .map(pattern -> new DemiRegularity(pattern, axis))
                        .toList(),
                all.size() > most);
    }
}
