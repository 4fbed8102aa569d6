package org.realistgraph.comparison;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.realistgraph.comparison.Drawn.MapBreadth;
import org.realistgraph.comparison.EvidenceMaps.PublishedCount;
import org.realistgraph.comparison.Regularities.RegularityBy;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The root fields that lay claims side by side. */
@Controller
final class ComparisonController {

    private final Comparisons comparisons;
    private final EvidenceMaps maps;
    private final Regularities regularities;

    ComparisonController(Comparisons comparisons, EvidenceMaps maps, Regularities regularities) {
        this.comparisons = comparisons;
        this.maps = maps;
        this.regularities = regularities;
    }

    @QueryMapping
    Comparison compareInterventions(
            @Argument List<String> ids,
            @Argument ComparedBy by,
            @Argument List<String> statuses,
            @Argument int first,
            @Argument int perCell) {
        return comparisons.compare(new Compared(ids, by, statuses), first, perCell);
    }

    @QueryMapping
    EvidenceMap evidenceMap(
            @Argument MapAxis rows,
            @Argument MapAxis columns,
            @Argument MapBreadth breadth,
            @Argument List<String> statuses,
            @Argument int firstRows,
            @Argument int firstColumns,
            @Argument int perCell,
            DataFetchingEnvironment env) {
        var drawn = new Drawn(rows, columns, breadth, statuses);
        return maps.draw(drawn, env.getArgument("filter"), new MapSize(firstRows, firstColumns, perCell));
    }

    @QueryMapping
    List<PublishedCount> publishedMap() {
        return maps.published();
    }

    @QueryMapping
    DemiRegularities demiRegularities(
            @Argument int minFamilies,
            @Argument RegularityBy by,
            @Argument List<String> statuses,
            @Argument int first) {
        return regularities.find(minFamilies, by, statuses, first);
    }
}
