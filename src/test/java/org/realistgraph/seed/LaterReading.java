package org.realistgraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The later readings of the evidence, thing by thing, in the files in which they were handed over. */
final class LaterReading {

    /** Tables of what answers are expected to be. */
    private static final Predicate<String> IS_EXPECTATION =
            List.of("outcomes.safety", "outcomes.expected", "outcomes.question15", "outcomes.familyMeetings")::contains;

    private static final String PIECES = "becomes";

    private LaterReading() {}

    static List<Item> items() {
        return Stream.concat(
                        Stream.of("updates", "first-reading-corrections", "outcomes"),
                        Stream.of(Programme.values()).flatMap(one -> Stream.of(one.id(), "assertions-" + one.id())))
                .flatMap(LaterReading::items)
                .toList();
    }

    static List<Value> values() {
        return items().stream().flatMap(Item::values).toList();
    }

    static Map<String, Object> file(String name) {
        return Yaml.map(Yaml.evidence("later/" + name + ".yaml"));
    }

    private static Stream<Item> items(String file) {
        return file(file).entrySet().stream()
                .filter(section -> !IS_EXPECTATION.test(file + "." + section.getKey()))
                .flatMap(section -> items(file, section.getKey(), section.getValue()));
    }

    private static Stream<Item> items(String file, String name, @Nullable Object section) {
        var kind = kind(file) + "." + name;
        var path = file + "." + name;
        if (!(section instanceof List<?> list)) {
            return section == null ? Stream.of() : Stream.of(new Item(kind, path, Yaml.map(section), null));
        }
        return IntStream.range(0, list.size())
                .mapToObj(place -> new Item(kind, path + "." + (place + 1), fields(list.get(place)), null));
    }

    private static String kind(String file) {
        return Stream.of(Programme.values()).map(Programme::id).anyMatch(file::equals)
                ? "programme"
                : file.replaceFirst("^(assertions)-.*", "$1");
    }

    private static Map<String, Object> fields(Object thing) {
        if (!(thing instanceof Map<?, ?>)) {
            return new LinkedHashMap<>(Map.of("text", thing));
        }
        var fields = new LinkedHashMap<>(Yaml.map(thing));
        derive(fields);
        return fields;
    }

    /** Adds the ids that the thing and its pieces get in the seed, and turns directions into what the entries derive. */
    private static void derive(Map<String, Object> fields) {
        if (fields.containsKey("from") && fields.containsKey("to")) {
            var kind = fields.get("kind");
            var joint = kind == null
                    ? "--"
                    : "--" + String.valueOf(kind).toLowerCase(Locale.ROOT).replace('_', '-') + "--";
            fields.put("_id", fields.getOrDefault("id", fields.get("from") + joint + fields.get("to")));
        } else if (fields.containsKey("via")) {
            fields.put("_id", Objects.requireNonNull(fields.get("id")));
        }
        if (fields.remove("directions") instanceof Map<?, ?> directions) {
            fields.put(
                    "ends",
                    new ArrayList<>(directions.entrySet().stream()
                            .map(end -> end.getValue() + " " + end.getKey())
                            .toList()));
        }
        if (fields.containsKey("configuration") && fields.containsKey("right")) {
            fields.put("end", fields.get("right") + " " + fields.get("outcome"));
        }
        var ends = List.of(String.valueOf(fields.get("id")).split("--", -1));
        if (fields.containsKey("stays") || fields.containsKey(PIECES)) {
            fields.put("_claim", ends.getFirst());
            fields.put("_source", ends.getLast());
        }
        Yaml.list(fields.getOrDefault("mend", List.of())).stream()
                .map(Yaml::map)
                .forEach(mend -> mend.put("_path", mend.get("id") + "." + mend.get("field")));
        derivePieces(fields, PIECES, ends.getFirst(), ends.getLast());
        derivePieces(fields, "evidence", fields.get("id"), null);
        derivePieces(fields, "bears_on", null, fields.get("id"));
    }

    private static void derivePieces(
            Map<String, Object> fields, String name, @Nullable Object claim, @Nullable Object source) {
        Yaml.list(fields.getOrDefault(name, List.of())).stream().map(Yaml::map).forEach(piece -> {
            var from = source == null ? piece.getOrDefault("study", piece.get("review")) : source;
            var on = claim == null ? piece.get("cmo") : claim;
            piece.put("_id", on + "--" + part(Yaml.map(piece.get("part"))) + "--" + from);
        });
    }

    private static String part(Map<String, Object> part) {
        var kind = String.valueOf(part.get("kind")).toLowerCase(Locale.ROOT).replace('_', '-');
        return part.containsKey("id") ? kind + "-" + part.get("id") : kind;
    }
}
