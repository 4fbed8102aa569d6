package org.realistgraph.graph;

import java.lang.reflect.Array;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Converts the values of either transport to the plain values that {@link Graph} promises. */
public final class PlainValue {

    private PlainValue() {}

    public static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean truth -> truth;
            case Double number -> number;
            case Float number -> number.doubleValue();
            case Number number -> number.longValue();
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            case Temporal time -> time.toString();
            case TemporalAmount duration -> iso(duration);
            case Object array when array.getClass().isArray() -> array(array);
            default ->
                throw new IllegalArgumentException(
                        "A statement must return plain values, not a node, a relationship or a path: write node { .*"
                                + " }.");
        };
    }

    private static List<@Nullable Object> list(List<?> list) {
        List<@Nullable Object> plain = new ArrayList<>(list.size());
        list.forEach(item -> plain.add(of(item)));
        return plain;
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = LinkedHashMap.newLinkedHashMap(map.size());
        map.forEach((key, value) -> plain.put(String.valueOf(key), of(value)));
        return plain;
    }

    private static List<@Nullable Object> array(Object array) {
        return list(IntStream.range(0, Array.getLength(array))
                .mapToObj(index -> Array.get(array, index))
                .toList());
    }

    private static String iso(TemporalAmount duration) {
        long seconds = duration.get(ChronoUnit.SECONDS);
        long nanos = duration.get(ChronoUnit.NANOS);
        String fraction = nanos == 0 ? "" : ".%09d".formatted(nanos);
        return "P%dM%dDT%d%sS"
                .formatted(duration.get(ChronoUnit.MONTHS), duration.get(ChronoUnit.DAYS), seconds, fraction);
    }
}
