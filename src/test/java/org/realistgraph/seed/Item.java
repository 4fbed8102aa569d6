package org.realistgraph.seed;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing of an evidence file, the section that it stands in, and the thing around it. */
record Item(
        String section,
        String path,
        Map<String, Object> fields,
        @Nullable Item around) {

    /** Every value below a thing, but for what is derived; a list of things below it is a section of its own. */
    Stream<Value> values() {
        return fields.keySet().stream().filter(field -> !field.startsWith("_")).flatMap(this::values);
    }

    private Stream<Value> values(String field) {
        var inside = fields.get(field);
        if (inside instanceof Map<?, ?> map) {
            return new Item(section + "." + field, path + "." + field, Yaml.map(map), this).values();
        }
        if (!(inside instanceof Iterable<?>)) {
            return Stream.of(new Value(this, field, -1));
        }
        var list = Yaml.list(inside);
        return IntStream.range(0, list.size())
                .boxed()
                .flatMap(place -> list.get(place) instanceof Map<?, ?> map
                        ? of(section + "." + field, path + "." + field, place, Yaml.map(map), this)
                                .values()
                        : Stream.of(new Value(this, field, place)));
    }

    static Item of(String section, String path, int place, Map<String, Object> fields, @Nullable Item around) {
        return new Item(
                section,
                path + "." + fields.getOrDefault("_path", fields.getOrDefault("id", place + 1)),
                fields,
                around);
    }
}
