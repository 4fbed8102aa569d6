package org.realistgraph.comparison;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.comparison.Cell.Group;
import org.realistgraph.comparison.Coded.Produced;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Standing;
import org.realistgraph.evidence.Towards;
import org.realistgraph.graph.Answered;
import org.realistgraph.graph.Facts;
import org.realistgraph.graph.Places;

/** A cell as it is answered: its weighing, and as many of its nodes as a cell shows. */
record ShownCell(
        String row,
        String column,
        CellState state,
        List<Towards> towards,
        Balance balance,
        List<Group> byBasis,
        @Nullable String status,
        @Nullable String statusOf,
        List<Answered> configurations,
        List<String> elsewhere,
        List<Answered> mechanisms,
        List<Answered> resources,
        List<Answered> contexts,
        List<Outcome> outcomes,
        List<Answered> effects,
        List<Answered> alignments,
        boolean truncated) {

    /** An outcome of a cell. */
    record Outcome(
            String direction, Towards towards, @Nullable Answered outcome) {}

    /** The kinds of nodes of a cell, each under its name in the schema. */
    enum Kind {
        CONFIGURATIONS("configurations", "Configuration"),
        MECHANISMS("mechanisms", "Mechanism"),
        RESOURCES("resources", "Resource"),
        CONTEXTS("contexts", "Context"),
        OUTCOMES("outcomes/outcome", "Outcome"),
        EFFECTS("effects", "Effect"),
        ALIGNMENTS("alignments", "Alignment");

        private final String path;
        private final String type;

        Kind(String path, String type) {
            this.path = path;
            this.type = type;
        }

        private List<String> all(Cell cell) {
            var ids = switch (this) {
                case CONFIGURATIONS -> cell.configurations().stream().map(Coded::id);
                case MECHANISMS -> concepts(cell, Coded::mechanisms);
                case RESOURCES -> concepts(cell, Coded::resources);
                case CONTEXTS -> concepts(cell, Coded::contexts);
                case OUTCOMES -> cell.outcomes().stream().map(Produced::outcome);
                case EFFECTS -> cell.effects().stream();
                case ALIGNMENTS -> cell.alignments().stream().map(Standing::claim);
            };
            return ids.distinct().toList();
        }

        private List<String> of(Cell cell, int most) {
            return all(cell).stream().limit(most).toList();
        }

        private boolean exceeds(Cell cell, int most) {
            return all(cell).size() > most;
        }

        private static Stream<String> concepts(Cell cell, Function<Coded, List<Facts>> which) {
            return cell.configurations().stream().flatMap(coded -> Coded.ids(which.apply(coded)).stream());
        }
    }

    /** Names the nodes that cells at a path will show, {@code most} of each kind. */
    static void want(Places places, String path, List<Cell> cells, int most) {
        for (var kind : Kind.values()) {
            places.at(
                    path + "/" + kind.path,
                    kind.type,
                    cells.stream().flatMap(cell -> kind.of(cell, most).stream()).toList());
        }
    }

    static ShownCell of(Cell cell, Places places, String path, int most) {
        var standing = cell.standing();
        Function<Kind, List<Answered>> nodes = kind -> places.several(path + "/" + kind.path, kind.of(cell, most));
        return new ShownCell(
                cell.row(),
                cell.column(),
                cell.state(),
                cell.towards(),
                cell.balance(),
                cell.byBasis(),
                standing == null ? null : standing.status(),
                standing == null ? null : standing.claim(),
                nodes.apply(Kind.CONFIGURATIONS),
                cell.elsewhere(),
                nodes.apply(Kind.MECHANISMS),
                nodes.apply(Kind.RESOURCES),
                nodes.apply(Kind.CONTEXTS),
                outcomes(cell, places, path, most),
                nodes.apply(Kind.EFFECTS),
                nodes.apply(Kind.ALIGNMENTS),
                Stream.of(Kind.values()).anyMatch(kind -> kind.exceeds(cell, most)));
    }

    private static List<Outcome> outcomes(Cell cell, Places places, String path, int most) {
        var shown = Kind.OUTCOMES.of(cell, most);
        return cell.outcomes().stream()
                .filter(produced -> shown.contains(produced.outcome()))
                .map(produced -> new Outcome(
                        produced.direction(),
                        produced.towards(),
                        places.one(path + "/" + Kind.OUTCOMES.path, produced.outcome())))
                .toList();
    }
}
