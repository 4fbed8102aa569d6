package org.realistgraph.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.AlignmentKind;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.Standing;
import org.realistgraph.concept.Hierarchy;
import org.realistgraph.concept.Hierarchy.Step;

/** What contexts have to do with each other: which is narrower than which, and which exclude each other. */
record Alignments(Hierarchy broader, Map<String, List<Alignment>> excluding) {

    /** One alignment: from the narrower to the broader, or between two that exclude each other. */
    record Alignment(String id, AlignmentKind kind, ClaimStatus status, String from, String to) {

        private Standing standing() {
            return new Standing(status, id);
        }

        private String otherEnd(String end) {
            return from.equals(end) ? to : from;
        }
    }

    static Alignments of(Collection<Alignment> given) {
        var excluding = new HashMap<String, List<Alignment>>();
        given.stream()
                .filter(one -> one.kind() == AlignmentKind.EXCLUDES)
                .forEach(one -> Stream.of(one.from(), one.to())
                        .forEach(end -> excluding
                                .computeIfAbsent(end, any -> new ArrayList<>())
                                .add(one)));
        var narrower = given.stream().filter(one -> one.kind() == AlignmentKind.NARROWER);
        return new Alignments(
                Hierarchy.of(narrower.map(one -> new Step(one.standing(), one.from(), one.to()))), excluding);
    }

    /** The alignments that lead up from one context to another, fewest first; empty where they are the same, null if none do. */
    @Nullable
    List<Standing> way(String narrower, String upTo) {
        return broader.upwards(narrower).get(upTo);
    }

    /** The alignments by which two contexts exclude each other, be it through what is broader; null where none do. */
    @Nullable
    List<Standing> exclusion(String one, String other) {
        var others = broader.upwards(other);
        for (var up : broader.upwards(one).entrySet()) {
            var found = excluding.getOrDefault(up.getKey(), List.of()).stream()
                    .filter(alignment -> others.containsKey(alignment.otherEnd(up.getKey())))
                    .min(Comparator.comparing(Alignment::id));
            if (found.isPresent()) {
                var all = new ArrayList<>(up.getValue());
                all.add(found.get().standing());
                all.addAll(others.getOrDefault(found.get().otherEnd(up.getKey()), List.of()));
                return all;
            }
        }
        return null;
    }

    /** How alignments are named in a reason. */
    static String named(List<Standing> alignments) {
        return alignments.stream()
                .map(one -> one.claim() + ", " + one.status())
                .collect(Collectors.joining("; ", alignments.size() == 1 ? "(alignment " : "(alignments ", ")"));
    }
}
