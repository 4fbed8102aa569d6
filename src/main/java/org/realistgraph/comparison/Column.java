package org.realistgraph.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.realistgraph.claim.Standing;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.graph.Row;

/** An intervention that is compared: its members, each with the alignments that make it one, and their effects by outcome. */
record Column(String id, String name, Map<String, List<Standing>> members, Map<String, List<String>> effects) {

    static Column of(Row row) {
        var members = new LinkedHashMap<String, List<Standing>>();
        for (var member : row.all("members")) {
            var via = member.all("via").stream().map(Standing::of);
            members.put(member.text("id"), via.toList());
        }
        var effects = new LinkedHashMap<String, List<String>>();
        for (var effect : row.all("effects")) {
            effects.computeIfAbsent(effect.text("outcome"), any -> new ArrayList<>())
                    .add(effect.text("id"));
        }
        return new Column(row.text("id"), row.text("name"), members, effects);
    }

    /** Whether a configuration belongs to it. */
    boolean holds(ConfigurationEvidence configuration) {
        return configuration.ids(ConfigurationRole.INTERVENTION).stream().anyMatch(members::containsKey);
    }

    /** The alignments by which a configuration belongs to it; none where it is its own. */
    List<Standing> via(ConfigurationEvidence configuration) {
        var ways = configuration.ids(ConfigurationRole.INTERVENTION).stream()
                .filter(members::containsKey)
                .map(one -> members.getOrDefault(one, List.of()))
                .toList();
        return ways.stream().anyMatch(List::isEmpty)
                ? List.of()
                : ways.stream().flatMap(List::stream).distinct().toList();
    }

    /** The alignments by which it has its members. */
    Set<String> alignments() {
        var alignments = new LinkedHashSet<String>();
        members.values().forEach(way -> way.forEach(one -> alignments.add(one.claim())));
        return alignments;
    }

    /** Its effects on the outcomes of configurations. */
    List<String> effectsOn(List<ConfigurationEvidence> configurations) {
        return configurations.stream()
                .flatMap(configuration -> configuration.outcomes().stream())
                .flatMap(produced -> effects.getOrDefault(produced.outcome(), List.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
