package org.realistgraph.comparison;

import java.util.List;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.evidence.Material;
import org.realistgraph.evidence.ScopeInput;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Looks for what recurs, in three statements of its own. */
@Controller
final class Regularities {

    /** What recurs. */
    record DemiRegularities(List<DemiRegularity> regularities, boolean truncated) {}

    /** Whether a context recurs as such or by its layer. */
    enum RegularityBy {
        CONTEXT,
        LAYER
    }

    private final Reader reader;

    Regularities(Reader reader) {
        this.reader = reader;
    }

    @QueryMapping
    DemiRegularities demiRegularities(
            @Argument int minFamilies,
            @Argument RegularityBy by,
            @Argument List<ClaimStatus> statuses,
            @Argument int first) {
        requireRecurrence(minFamilies);
        ClaimStatus.require(statuses, "demiRegularities.statuses");
        var most = PageSize.of(first, "demiRegularities.first");
        var axis = by == RegularityBy.LAYER ? MapAxis.LAYER : MapAxis.CONTEXT;
        var all = RegularityFinder.patterns(
                axis, Material.read(reader, null, null, ScopeInput.ofStatuses(statuses)), minFamilies);
        return new DemiRegularities(all.stream().limit(most).toList(), all.size() > most);
    }

    private static void requireRecurrence(int minFamilies) {
        if (minFamilies < 1) {
            throw new Refusal(Code.CONTRADICTION, "minFamilies must be at least 1.")
                    .withValue(minFamilies)
                    .at("demiRegularities.minFamilies")
                    .hint("Use 2 to find patterns that more than one family supports.");
        }
    }
}
