package org.realistgraph.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.realistgraph.concept.Concepts;
import org.realistgraph.configuration.Towards;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.evidence.Directness;
import org.realistgraph.evidence.EvidenceScope;
import org.realistgraph.projection.Ref;
import org.realistgraph.safety.SafetyFacts;

/**
 * What cells of a comparison or map are asked: whether an axis shows outcomes, or programmes, and on which evidence. Evidence
 * of another programme makes no state beside programmes, and evidence of a whole programme none where an entry is not of the
 * outcome that its row or column names.
 */
record CellQuestion(
        Concepts concepts, boolean byOutcome, boolean byProgramme, EvidenceScope scope, Supplier<SafetyFacts> safety) {

    private Set<Directness> without() {
        var without = EnumSet.noneOf(Directness.class);
        if (byProgramme) {
            without.add(Directness.OTHER_PROGRAMME);
        }
        if (!byOutcome) {
            without.add(Directness.PART_OF_PACKAGE);
        }
        return without;
    }

    /** The entries of a cell, one for each way in which outcomes go; {@code keys} are those of its row and column. */
    List<CellEntry> entries(List<ConfigurationEvidence> configurations, Set<String> keys) {
        var found = new EnumMap<Towards, Map<String, List<CellResults.Result>>>(Towards.class);
        for (var one : configurations) {
            for (var produced : one.outcomes()) {
                for (var heading : headings(produced.outcome(), keys)) {
                    found.computeIfAbsent(produced.towards(), _ -> new TreeMap<>())
                            .computeIfAbsent(heading, _ -> new ArrayList<>())
                            .add(new CellResults.Result(one, produced.outcome(), one.ofResult(produced.outcome())));
                }
            }
        }
        var entries = new ArrayList<CellEntry>();
        found.forEach((towards, byHeading) ->
                entries.add(byOutcome ? ofOne(towards, byHeading, keys) : first(towards, byHeading)));
        return entries;
    }

    /** The outcome that a row or column names, where the outcome stands there; else the broadest outcomes with a direction. */
    private Set<String> headings(String outcome, Set<String> keys) {
        if (!byOutcome) {
            return concepts.broadest(outcome);
        }
        return keys.stream().anyMatch(concepts.upwards(outcome)::containsKey) ? Set.of("") : Set.of();
    }

    private CellEntry ofOne(Towards towards, Map<String, List<CellResults.Result>> byHeading, Set<String> keys) {
        return new CellEntry(
                towards,
                null,
                0,
                results(byHeading.values().iterator().next()),
                keys.stream().anyMatch(concepts::isOfCare) ? safety : null);
    }

    private CellEntry first(Towards towards, Map<String, List<CellResults.Result>> byHeading) {
        var entries = byHeading.entrySet().stream()
                .map(one -> new CellEntry(
                        towards,
                        new Ref(one.getKey()),
                        byHeading.size() - 1,
                        results(one.getValue()),
                        concepts.isOfCare(one.getKey()) ? safety : null))
                .sorted(Comparator.comparing((CellEntry entry) -> !isOfCare(entry.outcome()))
                        .thenComparing(entry -> -entry.results().all().stream()
                                .map(mention -> mention.source().id())
                                .distinct()
                                .count()))
                .toList();
        return entries.getFirst();
    }

    private boolean isOfCare(@Nullable Ref outcome) {
        return outcome != null && concepts.isOfCare(outcome.id());
    }

    private CellResults results(List<CellResults.Result> results) {
        return new CellResults(results, without(), scope);
    }
}
