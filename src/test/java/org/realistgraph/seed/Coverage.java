package org.realistgraph.seed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a value of the evidence stands where the mapping says, or among the decisions. */
final class Coverage {

    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, Object> renamed;
    private final Map<String, String> left;
    private final Entries entries;

    Coverage(String file, Entries entries, Map<String, String> left) {
        this.entries = entries;
        this.left = left;
        var mapping = Yaml.map(Yaml.evidence(file));
        renamed = Yaml.map(mapping.get("renamed"));
        Yaml.map(mapping.get("places")).forEach((section, fields) -> read(section, Yaml.map(fields)));
    }

    boolean covers(Value value) {
        return String.valueOf(value.get()).equals(left.get(value.path())) || isInPlace(value);
    }

    boolean isInPlace(Value value) {
        var anyField = places.getOrDefault(value.item().section() + ".*", List.of());
        return places.getOrDefault(value.kind(), anyField).stream()
                .anyMatch(place -> place.holds(value, entries, renamed));
    }

    private void read(String section, Map<String, Object> fields) {
        var at = String.valueOf(fields.get("at"));
        fields.forEach((field, text) -> {
            if (!field.equals("at")) {
                places.put(
                        section + "." + field,
                        Arrays.stream(String.valueOf(text).split(" or "))
                                .map(place -> Place.of(at, place))
                                .toList());
            }
        });
    }
}
