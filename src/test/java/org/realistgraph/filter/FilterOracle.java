package org.realistgraph.filter;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.filter.SchemaText.Field;
import org.realistgraph.filter.Thing.Tie;

/**
 * Tells what a filter keeps by looking at each thing: all keys hold together, a list holds for one of its members, what
 * is not coded holds of nothing, and a key without a value is not there.
 */
final class FilterOracle {

    /** One of the things to which a relationship with properties leads. */
    record Member(Tie tie, Thing far) {}

    private final SchemaText schema;
    private final Weighing weighing = new Weighing();
    private final IdentityHashMap<Object, Map<Object, Boolean>> told = new IdentityHashMap<>();

    FilterOracle(SchemaText schema) {
        this.schema = schema;
    }

    /** The things of a type that the filter keeps, in an order. */
    List<Thing> kept(Collection<Thing> things, Map<?, ?> filter, String type, String order) {
        told.clear();
        return things.stream()
                .filter(thing -> keeps(filter, type, thing))
                .sorted(sorting(type, order))
                .toList();
    }

    /** What was once told of a thing is remembered: many lead to the same one. */
    private boolean keeps(Map<?, ?> filter, String type, Object subject) {
        var known = subject instanceof Thing ? told.computeIfAbsent(filter, each -> new HashMap<>()) : null;
        var before = known == null ? null : known.get(subject);
        if (before != null) {
            return before;
        }
        var now = filter.entrySet().stream()
                .allMatch(entry -> entry.getValue() == null
                        || holds(String.valueOf(entry.getKey()), entry.getValue(), type, subject));
        if (known != null) {
            known.put(subject, now);
        }
        return now;
    }

    private boolean holds(String key, Object wanted, String type, Object subject) {
        return switch (key) {
            case "and" -> several(wanted).stream().allMatch(each -> keeps((Map<?, ?>) each, type, subject));
            case "or" -> several(wanted).stream().anyMatch(each -> keeps((Map<?, ?>) each, type, subject));
            case "not" -> !keeps((Map<?, ?>) wanted, type, subject);
            default -> {
                var field = schema.field(type, key);
                yield (schema.isNode(field.type()) || schema.isObject(field.type()))
                        ? values(field, subject).anyMatch(one -> keeps((Map<?, ?>) wanted, field.type(), one))
                        : fits(wanted, values(field, subject).toList());
            }
        };
    }

    /** What a field of a subject holds: things, members, maps or plain values; nothing where it is not coded. */
    Stream<Object> values(Field field, Object subject) {
        if (subject instanceof Thing thing && field.relation() != null) {
            return members(field, thing).map(member -> schema.isNode(field.type()) ? (Object) member.far() : member);
        }
        if (subject instanceof Member member && schema.isNode(field.type())) {
            return Stream.of(member.far());
        }
        var value = switch (subject) {
            case Thing thing when field.file() != null -> weighing.value(field.file(), thing);
            case Thing thing -> thing.property(field.name());
            case Member member -> member.tie().properties().get(field.name());
            case Map<?, ?> map -> map.get(field.name());
            default -> throw new IllegalArgumentException("Nothing can be asked of " + subject);
        };
        return several(value).stream();
    }

    private Stream<Member> members(Field field, Thing thing) {
        var end = schema.isNode(field.type())
                ? field.type()
                : schema.end(field.type()).type();
        var labels = schema.labels(end);
        return thing.ties(String.valueOf(field.relation()), field.out()).stream()
                .map(tie -> new Member(tie, field.out() ? tie.to() : tie.from()))
                .filter(member -> labels.stream().anyMatch(member.far()::is));
    }

    /** A range or a part of a text, several values of which one is enough, or one value. */
    private static boolean fits(Object wanted, List<Object> values) {
        return wanted instanceof Map<?, ?> bounds
                ? bounds.entrySet().stream()
                        .allMatch(bound -> bound.getValue() == null
                                || values.stream()
                                        .anyMatch(
                                                one -> isWithin(String.valueOf(bound.getKey()), bound.getValue(), one)))
                : several(wanted).stream()
                        .anyMatch(one ->
                                values.stream().anyMatch(value -> one.toString().equals(value.toString())));
    }

    private static boolean isWithin(String bound, Object wanted, Object value) {
        return switch (bound) {
            case "min" -> number(value) >= number(wanted);
            case "max" -> number(value) <= number(wanted);
            case "contains" -> lower(value).contains(lower(wanted));
            default -> throw new IllegalArgumentException("There is no bound " + bound);
        };
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static String lower(Object value) {
        return value.toString().toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> several(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Object>) list : value == null ? List.of() : List.of(value);
    }

    /** The order that a constant names; what is not coded comes last, and the id decides among equals. */
    Comparator<Thing> sorting(String type, String order) {
        var backwards = order.endsWith("_DESC");
        var byId = backwards ? Comparator.comparing(Thing::id).reversed() : Comparator.comparing(Thing::id);
        var name = backwards ? order.substring(0, order.length() - "_DESC".length()) : order;
        if (name.equals("ID")) {
            return byId;
        }
        var field = schema.fields(type).values().stream()
                .filter(one -> one.ordered() && constant(one).equals(name))
                .findFirst()
                .orElseThrow()
                .name();
        var values = backwards
                ? Comparator.<Comparable<Object>>reverseOrder()
                : Comparator.<Comparable<Object>>naturalOrder();
        return Comparator.comparing((Thing thing) -> comparable(thing.property(field)), Comparator.nullsLast(values))
                .thenComparing(byId);
    }

    static String constant(Field field) {
        return field.name().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Comparable<Object> comparable(@Nullable Object value) {
        return (Comparable<Object>) value;
    }
}
