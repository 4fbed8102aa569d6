package org.realistgraph.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.realistgraph.concept.Concepts;
import org.realistgraph.graph.Row;

/** Concepts for a test, each step as NARROWER&lt;BROADER, which is also the id of the alignment. */
public final class SomeConcepts {

    private SomeConcepts() {}

    public static Concepts of(String... steps) {
        var rows = new ArrayList<Row>();
        for (var step : steps) {
            var ends = step.split("<", 2);
            rows.add(new Row(Map.of(
                    "id", ends[0],
                    "label", ends[0],
                    "steps", List.of(Map.of("id", step, "status", "PROPOSED", "broader", ends[1])))));
        }
        return Concepts.of(rows);
    }
}
