package org.realistgraph.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.realistgraph.concept.Broader;
import org.realistgraph.evidence.Voices;
import org.realistgraph.projection.Reader;

/** What comparisons, maps and regularities count on: configurations as they are coded, and what is broader. */
record Material(List<Coded> configurations, Broader broader) {

    /** Reads it in three statements: all configurations, or those of the ids, or those of the interventions. */
    static Material read(
            Reader reader, @Nullable List<String> ids, @Nullable List<String> interventions, List<String> statuses) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("ids", ids);
        values.put("interventions", interventions);
        values.put("statuses", statuses);
        var rows = reader.facts("query/comparison/configurations", values);
        var voices = Voices.behind(reader, rows);
        var configurations =
                rows.stream().map(row -> Coded.of(row, voices.mentions(row))).toList();
        var concepts =
                new TreeSet<>(configurations.stream().flatMap(Coded::concepts).toList());
        var steps =
                reader.facts("query/comparison/broader", Map.of("ids", List.copyOf(concepts), "statuses", statuses));
        return new Material(configurations, Broader.of(steps));
    }
}
