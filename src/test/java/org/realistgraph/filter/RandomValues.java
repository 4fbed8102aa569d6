package org.realistgraph.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.realistgraph.filter.SchemaText.Field;
import tools.jackson.databind.json.JsonMapper;

/** What a filter may say of one plain field, mostly so that it holds of a given value. */
final class RandomValues {

    /** A value of an enum, which is written without quotes. */
    record Constant(String name) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final int RARELY = 25;
    private static final JsonMapper JSON = new JsonMapper();

    private final SchemaText schema;
    private final RandomGenerator random;

    RandomValues(SchemaText schema, RandomGenerator random) {
        this.schema = schema;
        this.random = random;
    }

    /** What to say of a field that holds that value, if any; {@code anyId} gives ids. */
    Object of(Field field, @Nullable Object value, Supplier<String> anyId) {
        return switch (field.type()) {
            case "Boolean" -> value instanceof Boolean known && mostly() ? known : random.nextBoolean();
            case "Int" -> range(value instanceof Number known ? known.intValue() : random.nextInt(10));
            case "Float" -> range(value instanceof Number known ? known.doubleValue() : random.nextInt(10) / 2.0);
            case "String" -> bounds("contains", part(value == null ? "of" : value.toString()));
            case "ID" -> choice(value == null ? anyId.get() : value.toString(), anyId);
            default -> {
                var constants = schema.constants(field.type());
                Supplier<Object> any = () -> new Constant(one(constants));
                yield choice(value == null ? any.get() : new Constant(value.toString()), any);
            }
        };
    }

    /** Several values, one in a list, one without it, or none. */
    private Object choice(Object value, Supplier<? extends Object> any) {
        if (rarely()) {
            return List.of();
        }
        var first = mostly() ? value : any.get();
        if (random.nextInt(3) == 0) {
            return first;
        }
        var several = new ArrayList<>(List.of(first));
        for (var more = random.nextInt(3); more > 0; more--) {
            several.add(any.get());
        }
        return several;
    }

    private Map<String, @Nullable Object> range(Number about) {
        var range = random.nextBoolean() ? bounds("min", near(about, -1)) : bounds("max", near(about, 1));
        if (random.nextInt(8) == 0) {
            range.putAll(bounds("min", near(about, -1)));
        }
        return range;
    }

    private Number near(Number about, int way) {
        var away = (random.nextInt(4) - 1) * way;
        return about instanceof Integer whole ? (Number) (whole + away) : (Number) (about.doubleValue() + away * 0.5);
    }

    private Map<String, @Nullable Object> bounds(String name, Object value) {
        var bounds = new LinkedHashMap<String, @Nullable Object>();
        if (!rarely()) {
            bounds.put(name, rarely() ? null : value);
        }
        return bounds;
    }

    /** Some characters of a text, in upper or lower case. */
    private String part(String text) {
        if (text.isEmpty() || rarely()) {
            return "";
        }
        var from = random.nextInt(text.length());
        var part = text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(6)));
        return random.nextBoolean() ? part.toUpperCase(Locale.ROOT) : part;
    }

    <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    boolean rarely() {
        return random.nextInt(RARELY) == 0;
    }

    private boolean mostly() {
        return random.nextInt(5) > 0;
    }

    /** A value as it is written in a query. */
    static String literal(@Nullable Object value) {
        return switch (value) {
            case String text -> JSON.writeValueAsString(text);
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + literal(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(RandomValues::literal).collect(Collectors.joining(", ", "[", "]"));
            case null, default -> String.valueOf(value);
        };
    }
}
