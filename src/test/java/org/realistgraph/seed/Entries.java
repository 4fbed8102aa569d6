package org.realistgraph.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The entries of some bundles, found by section and by what their fields hold. */
final class Entries {

    private static final Pattern STEP = Pattern.compile("(?=[.>])");

    private final Map<String, List<Map<String, Object>>> sections = new HashMap<>();
    private final Map<Object, Map<String, Object>> byId = new HashMap<>();

    Entries(Collection<Map<String, Object>> bundles) {
        bundles.forEach(bundle -> bundle.forEach((section, entries) -> {
            if (!section.equals("bundle")) {
                Yaml.list(entries).stream().map(Yaml::map).forEach(entry -> {
                    derive(entry, String.valueOf(Yaml.map(bundle.get("bundle")).get("id")));
                    keep(entry);
                    sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(entry);
                });
            }
        }));
    }

    List<Map<String, Object>> in(String section) {
        return sections.getOrDefault(section, List.of());
    }

    List<Map<String, Object>> in(String section, Map<String, Object> conditions) {
        var one = conditions.size() == 1 ? byId.get(conditions.get("id")) : null;
        var candidates = one != null && in(section).contains(one) ? List.of(one) : in(section);
        return candidates.stream()
                .filter(entry -> conditions.entrySet().stream()
                        .allMatch(condition -> at(entry, condition.getKey()).contains(condition.getValue())))
                .toList();
    }

    /** What stands at a path of an entry: {@code .} goes into a field, {@code >} over to the thing that an id names. */
    List<Object> at(Map<String, Object> entry, String path) {
        Stream<Object> here = Stream.of(entry);
        for (var step : STEP.splitAsStream(path).toList()) {
            var name = step.replaceFirst("^[.>]", "");
            here = here.map(thing -> step.startsWith(">") ? byId.getOrDefault(thing, Map.of()) : thing)
                    .flatMap(thing -> field(thing, name));
        }
        return here.map(Entries::plain).toList();
    }

    /** A value as it is compared: numbers by their size, all else by its words. */
    static Object plain(Object value) {
        if (value instanceof Map) {
            return value;
        }
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }

    private static Stream<Object> field(Object thing, String name) {
        var value = thing instanceof Map<?, ?> map ? map.get(name) : null;
        if (value == null) {
            return Stream.empty();
        }
        return value instanceof Collection<?> ? Yaml.list(value).stream() : Stream.of(value);
    }

    /** Adds the bundle that holds the entry and, of a configuration, each outcome after its direction. */
    private static void derive(Map<String, Object> entry, String bundle) {
        entry.put("bundle", bundle);
        if (entry.get("outcomes") instanceof List<?> outcomes && outcomes.getFirst() instanceof Map) {
            entry.put(
                    "ends",
                    outcomes.stream()
                            .map(Yaml::map)
                            .map(end -> end.get("direction") + " " + end.get("outcome"))
                            .toList());
        }
    }

    private void keep(Map<String, Object> entry) {
        var other = byId.put(String.valueOf(entry.get("id")), entry);
        if (other != null) {
            throw new IllegalStateException("Two entries have the id " + entry.get("id"));
        }
    }
}
