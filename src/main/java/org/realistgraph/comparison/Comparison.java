package org.realistgraph.comparison;

import java.util.List;
import org.realistgraph.drawing.Drawing;
import org.realistgraph.projection.Ref;

/** Interventions side by side, row by row. */
record Comparison(List<ComparedIntervention> columns, List<ComparisonRow> rows, boolean truncated, ComparedBy by) {

    /** One intervention of a comparison, with the configurations of all its members. */
    record ComparedIntervention(Column column) {

        Ref intervention() {
            return new Ref(column.id());
        }

        List<Ref> members() {
            return Ref.to(column.members().keySet());
        }

        List<Ref> alignments() {
            return Ref.to(column.alignments());
        }
    }

    Drawing drawing() {
        return ComparisonDrawing.of(this);
    }
}
