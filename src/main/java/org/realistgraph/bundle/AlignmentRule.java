package org.realistgraph.bundle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No alignment is stored twice, and what is narrower or a part never leads back to itself. */
final class AlignmentRule {

    private final List<Aligned> known = new ArrayList<>();
    private final Map<String, List<String>> above = new HashMap<>();

    AlignmentRule(List<Aligned> elsewhere) {
        elsewhere.forEach(this::add);
    }

    void check(BundleContent bundle, Faults faults) {
        for (var entry : bundle.entries()) {
            Aligned.of(entry.entity()).ifPresent(alignment -> check(entry, alignment, faults));
        }
    }

    private void check(Entry entry, Aligned alignment, Faults faults) {
        known.stream()
                .filter(alignment::repeats)
                .findFirst()
                .ifPresent(other -> entry.fault(faults, "", repetition(alignment, other)));
        if (alignment.from().equals(alignment.to()) && !alignment.isHierarchical()) {
            entry.fault(faults, "to", "aligns " + alignment.from() + " with itself.");
        } else if (alignment.isHierarchical() && !pathUp(alignment).isEmpty()) {
            entry.fault(faults, "to", "closes a circle of NARROWER and PART_OF: " + circle(alignment) + ".");
        } else {
            add(alignment);
        }
    }

    private void add(Aligned alignment) {
        known.add(alignment);
        if (alignment.isHierarchical()) {
            above.computeIfAbsent(alignment.from(), id -> new ArrayList<>()).add(alignment.to());
        }
    }

    /** How one gets from the alignment's upper end up to its lower one; empty where one does not. */
    private List<String> pathUp(Aligned alignment) {
        var paths = new HashMap<String, List<String>>(Map.of(alignment.to(), List.of(alignment.to())));
        var next = new ArrayDeque<>(List.of(alignment.to()));
        while (!next.isEmpty()) {
            var id = next.remove();
            var path = paths.getOrDefault(id, List.of());
            if (id.equals(alignment.from())) {
                return path;
            }
            for (var higher : above.getOrDefault(id, List.of())) {
                if (paths.putIfAbsent(higher, with(path, higher)) == null) {
                    next.add(higher);
                }
            }
        }
        return List.of();
    }

    private String circle(Aligned alignment) {
        return alignment.from() + " → " + String.join(" → ", pathUp(alignment));
    }

    private static List<String> with(List<String> path, String id) {
        var longer = new ArrayList<>(path);
        longer.add(id);
        return longer;
    }

    private static String repetition(Aligned alignment, Aligned other) {
        var symmetric = alignment.isSymmetric() ? "; it is symmetric, and stored once" : "";
        return "says the same as the alignment " + other.id() + symmetric + ".";
    }
}
