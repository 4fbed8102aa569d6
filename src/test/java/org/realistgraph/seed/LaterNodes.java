package org.realistgraph.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** How many nodes of a section the later readings add to the bundle of a programme, and how many they take away. */
final class LaterNodes {

    /** Where the later readings add nodes to a section, beside the section of the same name. */
    private static final Map<String, Set<String>> ADDED = Map.of(
            "contexts", Set.of("updates.contexts", "programme.contexts"),
            "outcomes", Set.of("updates.outcomes", "outcomes.newOutcomes"),
            "effects", Set.of("updates.effects", "outcomes.newEffects"),
            "findings", Set.of("updates.findings", "updates.implementation", "updates.economics"),
            "configurations", Set.of("updates.cmos"),
            "ripples", Set.of("updates.newRipples", "programme.newRipples"),
            "moderations", Set.of("updates.newModerations"),
            "alignments", Set.of("updates.alignments", "outcomes.alignments", "programme.alignments"),
            "sourceFamilies", Set.of("updates.source_families"),
            "resources", Set.of("updates.mechanisms"));

    private LaterNodes() {}

    static long added(String section, Programme programme) {
        var sections = ADDED.getOrDefault(section, Set.of("updates." + section));
        return LaterReading.items().stream()
                .filter(item -> sections.contains(item.section()) && isOf(programme, item))
                .count();
    }

    static long gone(String section, Programme programme) {
        return LaterReading.items().stream()
                .filter(item -> programme.id().equals(item.fields().get("bundle")))
                .flatMap(LaterNodes::dropped)
                .filter(drop -> section.equals(drop.get("section")))
                .count();
    }

    /** What a correction drops, or what goes with a source that leaves. */
    private static Stream<Map<String, Object>> dropped(Item item) {
        return Objects.equals(item.fields().get("op"), "DROP")
                ? Stream.of(item.fields())
                : Yaml.list(item.fields().getOrDefault("drop", List.of())).stream()
                        .map(Yaml::map);
    }

    private static boolean isOf(Programme programme, Item item) {
        var bundle = item.fields().get("bundle");
        return bundle == null
                ? item.path().startsWith(programme.id() + ".")
                : programme.id().equals(bundle);
    }
}
