package org.realistgraph.seed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One value of an evidence file: a field of a thing, or one place (from 0) in the list that the field holds. */
record Value(Item item, String field, int place) {

    String path() {
        return item.path() + "." + field + (place < 0 ? "" : "." + (place + 1));
    }

    /** What values of the same meaning have in common. */
    String kind() {
        return item.section() + "." + field;
    }

    @Nullable
    Object get() {
        return place < 0 ? item.fields().get(field) : all().get(place);
    }

    /** The whole list that it belongs to, or itself alone; nothing where it is null. */
    List<Object> all() {
        if (place >= 0) {
            return Yaml.list(item.fields().get(field));
        }
        var held = item.fields().get(field);
        return held == null ? List.of() : List.of(held);
    }

    @SuppressWarnings("NullAway") // a field of the file can be null
    void set(@Nullable Object value) {
        if (place < 0) {
            item.fields().put(field, value);
        } else {
            Yaml.list(item.fields().get(field)).set(place, value);
        }
    }

    /** The same value, altered by as little as its type allows. */
    Object altered() {
        return switch (get()) {
            case Integer number -> number + 1;
            case Number number -> number.doubleValue() + 1;
            case Boolean yes -> !yes;
            case null -> "coded";
            case Object text -> text + "~";
        };
    }
}
