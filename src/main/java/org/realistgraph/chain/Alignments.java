package org.realistgraph.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Facts;

/** What contexts have to do with each other: which is narrower than which, and which exclude each other. */
final class Alignments {

    /** One alignment: from the narrower to the broader, or between two that exclude each other. */
    record Alignment(String id, String kind, String status, String from, String to) {

        static Alignment of(Facts row) {
            return new Alignment(
                    row.text("id"), row.text("kind"), row.text("status"), row.text("from"), row.text("to"));
        }
    }

    private final Map<String, List<Alignment>> broader = new HashMap<>();
    private final Map<String, List<Alignment>> excluding = new HashMap<>();

    static Alignments of(Collection<Alignment> given) {
        var alignments = new Alignments();
        given.forEach(alignments::add);
        return alignments;
    }

    /** The alignments that lead up from one context to another, fewest first; empty where they are the same, null if none do. */
    @Nullable
    List<Alignment> way(String narrower, String upTo) {
        return upwards(narrower).get(upTo);
    }

    /** The alignments by which two contexts exclude each other, be it through what is broader; null where none do. */
    @Nullable
    List<Alignment> exclusion(String one, String other) {
        var others = upwards(other);
        for (var up : upwards(one).entrySet()) {
            var found = excluding.getOrDefault(up.getKey(), List.of()).stream()
                    .filter(alignment -> others.containsKey(otherEnd(alignment, up.getKey())))
                    .min(Comparator.comparing(Alignment::id));
            if (found.isPresent()) {
                var all = new ArrayList<>(up.getValue());
                all.add(found.get());
                all.addAll(others.getOrDefault(otherEnd(found.get(), up.getKey()), List.of()));
                return all;
            }
        }
        return null;
    }

    /** How alignments are named in a reason. */
    static String named(List<Alignment> alignments) {
        return alignments.stream()
                .map(one -> one.id() + ", " + one.status())
                .collect(Collectors.joining("; ", alignments.size() == 1 ? "(alignment " : "(alignments ", ")"));
    }

    private void add(Alignment one) {
        if (one.kind().equals("EXCLUDES")) {
            excluding.computeIfAbsent(one.from(), any -> new ArrayList<>()).add(one);
            excluding.computeIfAbsent(one.to(), any -> new ArrayList<>()).add(one);
        } else if (one.kind().equals("NARROWER")) {
            broader.computeIfAbsent(one.from(), any -> new ArrayList<>()).add(one);
        }
    }

    private static String otherEnd(Alignment alignment, String end) {
        return alignment.from().equals(end) ? alignment.to() : alignment.from();
    }

    private Map<String, List<Alignment>> upwards(String context) {
        var ways = new LinkedHashMap<String, List<Alignment>>();
        ways.put(context, List.of());
        var next = new ArrayDeque<>(List.of(context));
        while (!next.isEmpty()) {
            var at = next.remove();
            broader.getOrDefault(at, List.of()).stream()
                    .sorted(Comparator.comparing(Alignment::id))
                    .filter(step -> !ways.containsKey(step.to()))
                    .forEach(step -> {
                        if (!ways.containsKey(step.to())) {
                            var way = new ArrayList<>(ways.getOrDefault(at, List.of()));
                            way.add(step);
                            ways.put(step.to(), way);
                            next.add(step.to());
                        }
                    });
        }
        return ways;
    }
}
