package org.realistgraph.comparison;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import org.realistgraph.evidence.Statuses;
import org.realistgraph.graph.PageSize;
import org.realistgraph.graph.Reader;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.springframework.stereotype.Component;

/** Looks for what recurs: three statements for what is counted, and one for the nodes that are asked for. */
@Component
final class Regularities {

    /** Whether a context recurs as such or by its layer. */
    enum RegularityBy {
        CONTEXT,
        LAYER
    }

    /** As many configurations and counter-examples of a pattern are shown. */
    private static final int SHOWN = 25;

    private final Reader reader;

    Regularities(Reader reader) {
        this.reader = reader;
    }

    DemiRegularities find(
            int minFamilies, RegularityBy by, List<String> statuses, int first, DataFetchingFieldSelectionSet asked) {
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
        var patterns = all.subList(0, Math.min(most, all.size()));
        var places = reader.places(asked);
        DemiRegularities.want(places, patterns, SHOWN);
        reader.fill(places);
        return new DemiRegularities(
                patterns.stream()
                        .map(pattern -> DemiRegularities.shown(places, pattern, axis, SHOWN))
                        .toList(),
                all.size() > most);
    }
}
