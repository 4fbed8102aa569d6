package org.realistgraph.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An evidence file, and the stance notes that belong to it, value by value. */
final class EvidenceFile {

    private final Map<String, Object> sections;

    EvidenceFile(String name, String stanceNotes) {
        var renamed = Yaml.map(Yaml.map(Yaml.evidence("mapping.yaml")).get("ids"));
        var ids = Yaml.map(renamed.getOrDefault(name, Map.of()));
        sections = Yaml.map(withNewIds(Yaml.evidence(name + ".yaml"), ids));
        sections.put(
                "stance_notes",
                Yaml.list(withNewIds(Yaml.evidence(stanceNotes), ids)).stream()
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

    /** The same with each id that was renamed for the seed, wherever it stands as a value. */
    @SuppressWarnings("NullAway") // a field of the file can be null
    private static @Nullable Object withNewIds(@Nullable Object value, Map<String, Object> ids) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> {
                Yaml.map(map).replaceAll((field, inside) -> withNewIds(inside, ids));
                yield map;
            }
            case List<?> list -> {
                Yaml.list(list).replaceAll(inside -> withNewIds(inside, ids));
                yield list;
            }
            case String text -> ids.getOrDefault(text, text);
            default -> value;
        };
    }

    private boolean isFromHere(Map<String, Object> note) {
        return Stream.of("studies", "reviews")
                .flatMap(section -> items(section).stream())
                .anyMatch(source -> Objects.equals(source.fields().get("id"), note.get("study_or_review")));
    }
}
