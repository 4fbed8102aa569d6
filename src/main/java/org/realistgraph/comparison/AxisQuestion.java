package org.realistgraph.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.realistgraph.comparison.EvidenceMap.MapKey;
import org.realistgraph.comparison.MapAxis.Spot;
import org.realistgraph.concept.Concepts;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.problem.Refusal;

/**
 * An axis of a map with the keys chosen on it, or all; a chosen concept holds all that is narrower. Where none is chosen,
 * narrower concepts stand with their broadest or separately.
 */
record AxisQuestion(MapAxis axis, @Nullable List<String> chosen, boolean broadest, String path) {

    /** The chosen keys that are ids of concepts. */
    List<String> concepts() {
        return chosen == null || !axis.isOfConcepts() ? List.of() : chosen;
    }

    /** Refuses a chosen id that names no concept of the axis. */
    void require(Concepts concepts) {
        for (var id : concepts()) {
            if (!axis.name().equalsIgnoreCase(concepts.noun(id))) {
                throw Refusal.unknown(axis.noun(), id).at(path).hint("The field search finds concepts by their words.");
            }
        }
    }

    /** The spots of a configuration: of the chosen keys those that hold it. */
    List<Spot> spots(ConfigurationEvidence coded, Concepts concepts) {
        if (chosen == null) {
            return axis.spots(coded, concepts, broadest);
        }
        return axis.isOfConcepts()
                ? chosen.stream()
                        .map(key -> axis.spotWithin(key, coded, concepts))
                        .filter(Objects::nonNull)
                        .toList()
                : axis.spots(coded, concepts, broadest).stream()
                        .filter(spot -> chosen.contains(spot.key()))
                        .toList();
    }

    /** The keys in order: as they were chosen, or by their labels. */
    List<MapKey> keys(Map<String, String> found, Concepts concepts) {
        if (chosen != null) {
            return chosen.stream()
                    .map(key -> axis.key(key, axis.isOfConcepts() ? concepts.label(key) : MapAxis.words(key)))
                    .toList();
        }
        var keys = new ArrayList<MapKey>();
        found.forEach((key, label) -> keys.add(axis.key(key, label)));
        if (keys.stream().anyMatch(MapKey::isCoded)) {
            axis.always().stream()
                    .filter(key -> !found.containsKey(key))
                    .forEach(key -> keys.add(axis.key(key, MapAxis.words(key))));
        }
        keys.sort(Comparator.comparing(MapKey::isCoded)
                .reversed()
                .thenComparing(MapKey::label)
                .thenComparing(MapKey::key));
        return List.copyOf(keys);
    }
}
