package org.realistgraph.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An evidence file, and the stance notes that belong to it, value by value. */
final class EvidenceFile {

    private final Map<String, Object> sections;

    EvidenceFile(String name, String stanceNotes) {
        sections = Yaml.map(Yaml.evidence(name));
        sections.put(
                "stance_notes",
                Yaml.list(Yaml.evidence(stanceNotes)).stream()
                        .filter(note -> isFromHere(Yaml.map(note)))
                        .toList());
    }

    List<Item> items(String section) {
        var list = Yaml.list(sections.getOrDefault(section, List.of()));
        return IntStream.range(0, list.size())
                .mapToObj(place -> Item.of(section, section, place, Yaml.map(list.get(place)), null))
                .toList();
    }

    List<Value> values() {
        return sections.keySet().stream()
                .flatMap(section -> sections.get(section) instanceof Map<?, ?> map
                        ? new Item(section, section, Yaml.map(map), null).values()
                        : items(section).stream().flatMap(Item::values))
                .toList();
    }

    private boolean isFromHere(Map<String, Object> note) {
        return Stream.of("studies", "reviews")
                .flatMap(section -> items(section).stream())
                .anyMatch(source -> Objects.equals(source.fields().get("id"), note.get("study_or_review")));
    }
}
