package org.realistgraph.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.chain.SmallGraph.Alignment;
import org.realistgraph.chain.SmallGraph.Configuration;
import org.realistgraph.chain.SmallGraph.Ripple;

/** Finds chains by trying every way, with the rules written down once more: slow, short and sure. */
record Oracle(SmallGraph graph, Question question) {

    /** What is asked; null where it is left open. */
    record Question(
            String from,
            String to,
            boolean toOutcome,
            @Nullable String direction,
            List<String> via,
            List<String> avoid,
            int minHops,
            int maxHops,
            Set<String> verdicts,
            boolean acceptedOnly) {}

    /** The worst verdict of each chain by the chain's id. */
    Map<String, String> chains() {
        var found = new TreeMap<String, String>();
        configurations()
                .filter(one -> touches(one, narrower(question.from())))
                .forEach(one -> follow(List.of(one), List.of(), found));
        return found;
    }

    private void follow(List<Configuration> passed, List<Ripple> ripples, Map<String, String> found) {
        var last = passed.getLast();
        if (ripples.size() >= question.minHops() && isEnd(last) && passesAll(passed, ripples)) {
            var id = ripples.isEmpty()
                    ? last.id()
                    : String.join("~", ripples.stream().map(Ripple::id).toList());
            var verdicts = new ArrayList<String>();
            for (var i = 0; i < ripples.size(); i++) {
                verdicts.add(verdict(passed.get(i), ripples.get(i), passed.get(i + 1)));
            }
            found.put(id, worst(verdicts));
        }
        if (ripples.size() == question.maxHops()) {
            return;
        }
        for (var ripple : graph.ripples()) {
            if (ripple.from().equals(last.id())
                    && !rejected(ripple.status())
                    && !question.avoid().contains(ripple.id())) {
                configurations()
                        .filter(next -> next.id().equals(ripple.to()) && !passed.contains(next))
                        .filter(next -> question.verdicts().contains(verdict(last, ripple, next)))
                        .forEach(next -> follow(with(passed, next), with(ripples, ripple), found));
            }
        }
    }

    private Stream<Configuration> configurations() {
        var avoided = new HashSet<String>();
        question.avoid().forEach(id -> avoided.addAll(narrower(id)));
        return graph.configurations().stream().filter(one -> !rejected(one.status()) && !touches(one, avoided));
    }

    private boolean isEnd(Configuration one) {
        var ends = narrower(question.to());
        if (question.toOutcome()) {
            return one.outcomes().entrySet().stream()
                    .anyMatch(end -> ends.contains(end.getKey())
                            && (question.direction() == null
                                    || question.direction().equals(end.getValue())));
        }
        return ends.contains(one.id()) || one.contexts().stream().anyMatch(ends::contains);
    }

    private boolean passesAll(List<Configuration> passed, List<Ripple> ripples) {
        return question.via().stream()
                .allMatch(id -> passed.stream().anyMatch(one -> touches(one, narrower(id)))
                        || ripples.stream().anyMatch(one -> one.id().equals(id)));
    }

    private boolean touches(Configuration one, Set<String> ids) {
        return ids.contains(one.id())
                || one.interventions().stream().anyMatch(ids::contains)
                || one.contexts().stream().anyMatch(ids::contains)
                || one.outcomes().keySet().stream().anyMatch(ids::contains);
    }

    private String verdict(Configuration first, Ripple ripple, Configuration next) {
        if (excluded(first, ripple, next) || ripple.via().entrySet().stream().anyMatch(need -> opposite(first, need))) {
            return "DISJOINT";
        }
        if (ripple.identity().equals("ENABLES")) {
            return "ENABLES";
        }
        if (ripple.into() == null
                || ripple.identity().equals("NOT_STATED")
                || first.contexts().isEmpty()
                || !next.contexts().contains(ripple.into())) {
            return "NOT_JUDGED";
        }
        var moreOrLess = Set.of("INCREASES", "DECREASES");
        if (ripple.identity().equals("ANALOGOUS")
                || ripple.via().isEmpty()
                || !ripple.via().entrySet().stream()
                        .allMatch(need -> moreOrLess.contains(need.getValue())
                                && moreOrLess.contains(
                                        String.valueOf(first.outcomes().get(need.getKey()))))) {
            return "ANALOGOUS";
        }
        var held = new HashSet<String>();
        first.contexts().forEach(context -> held.addAll(broader(context)));
        return next.contexts().stream().allMatch(one -> one.equals(ripple.into()) || held.contains(one))
                ? "FITS"
                : "FITS_IF";
    }

    private boolean excluded(Configuration first, Ripple ripple, Configuration next) {
        return alignments("EXCLUDES")
                .anyMatch(one -> first.contexts().stream()
                        .anyMatch(held -> next.contexts().stream().anyMatch(needed -> {
                            if (needed.equals(ripple.into())) {
                                return false;
                            }
                            var up = broader(held);
                            var other = broader(needed);
                            return (up.contains(one.from()) && other.contains(one.to()))
                                    || (up.contains(one.to()) && other.contains(one.from()));
                        })));
    }

    private static boolean opposite(Configuration first, Map.Entry<String, String> need) {
        var pair = List.of(need.getValue(), String.valueOf(first.outcomes().get(need.getKey())));
        return pair.equals(List.of("INCREASES", "DECREASES")) || pair.equals(List.of("DECREASES", "INCREASES"));
    }

    private Set<String> broader(String id) {
        return closure(id, one -> one.kind().equals("NARROWER"), true);
    }

    private Set<String> narrower(String id) {
        return closure(id, one -> Set.of("NARROWER", "PART_OF").contains(one.kind()), false);
    }

    private Set<String> closure(String id, Predicate<Alignment> which, boolean up) {
        var closure = new TreeSet<>(Set.of(id));
        for (var size = 0; size < closure.size(); ) {
            size = closure.size();
            graph.alignments().stream()
                    .filter(one -> counts(one) && which.test(one) && closure.contains(up ? one.from() : one.to()))
                    .forEach(one -> closure.add(up ? one.to() : one.from()));
        }
        return closure;
    }

    private Stream<Alignment> alignments(String kind) {
        return graph.alignments().stream()
                .filter(one -> counts(one) && one.kind().equals(kind));
    }

    private boolean counts(Alignment one) {
        return question.acceptedOnly() ? one.status().equals("AGREED") : !rejected(one.status());
    }

    private static boolean rejected(String status) {
        return Set.of("REJECTED", "WITHDRAWN", "SUPERSEDED").contains(status);
    }

    private static String worst(List<String> verdicts) {
        return Stream.of("DISJOINT", "NOT_JUDGED", "ENABLES", "ANALOGOUS", "FITS_IF", "FITS")
                .filter(verdicts::contains)
                .findFirst()
                .orElse("none");
    }

    private static <T> List<T> with(List<T> several, T one) {
        var more = new ArrayList<>(several);
        more.add(one);
        return more;
    }
}
