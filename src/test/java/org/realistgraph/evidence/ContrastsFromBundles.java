package org.realistgraph.evidence;

import static org.realistgraph.evidence.Asked.maps;
import static org.realistgraph.evidence.Asked.text;
import static org.realistgraph.evidence.Asked.texts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Contrasts of configurations, found anew in the bundles by plain code. */
final class ContrastsFromBundles {

    private static final Set<String> TOLD = Set.of("AS_INTENDED", "OTHER_WAY", "NEITHER");

    private final ConceptsFromBundles concepts;
    private final List<Map<String, Object>> configurations;

    ContrastsFromBundles(KnownFromBundles known) {
        this.concepts = new ConceptsFromBundles(known);
        this.configurations = known.standing();
    }

    /** The pairs of configurations that contrast. */
    Set<List<String>> contrasts() {
        var pairs = new HashSet<List<String>>();
        for (var one : configurations) {
            for (var other : configurations) {
                if (text(one, "id").compareTo(text(other, "id")) < 0
                        && isApart(one, other)
                        && maps(one.get("outcomes")).stream()
                                .anyMatch(a ->
                                        maps(other.get("outcomes")).stream().anyMatch(b -> isOpposed(a, b)))) {
                    pairs.add(List.of(text(one, "id"), text(other, "id")));
                }
            }
        }
        return pairs;
    }

    private boolean isApart(Map<String, Object> one, Map<String, Object> other) {
        var contexts = concepts.upwards(texts(one.get("contexts")));
        var others = concepts.upwards(texts(other.get("contexts")));
        var mechanisms = new HashSet<>(concepts.above(ConceptsFromBundles.mechanism(one)));
        mechanisms.add(ConceptsFromBundles.mechanism(one));
        return ConceptsFromBundles.fires(one)
                && ConceptsFromBundles.fires(other)
                && !contexts.isEmpty()
                && !others.isEmpty()
                && contexts.stream().noneMatch(others::contains)
                && (mechanisms.contains(ConceptsFromBundles.mechanism(other))
                        || concepts.above(ConceptsFromBundles.mechanism(other)).stream()
                                .anyMatch(mechanisms::contains));
    }

    private boolean isOpposed(Map<String, Object> one, Map<String, Object> other) {
        var ways = Set.copyOf(List.of(concepts.towards(one), concepts.towards(other)));
        return ways.size() == 2
                && TOLD.containsAll(ways)
                && concepts.upwards(text(one, "outcome")).stream()
                        .anyMatch(heading -> concepts.isDirected(heading)
                                && concepts.upwards(text(other, "outcome")).contains(heading));
    }
}
