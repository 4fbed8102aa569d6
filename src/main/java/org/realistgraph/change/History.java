package org.realistgraph.change;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that the change log says of one thing, the oldest first. */
record History(String id, List<Entry> entries) {

    /** What the thing was and what it became, as JSON in the form of today; none where it was not there. */
    private record Entry(
            long number, @Nullable String before, @Nullable String after, boolean hasOwner, boolean isErased) {}

    static History of(Map<String, Object> row, State state) {
        var entries = row.get("entries") instanceof Collection<?> found ? found : List.of();
        return new History(
                String.valueOf(row.get("id")),
                entries.stream().map(entry -> entry((Map<?, ?>) entry, state)).toList());
    }

    private static Entry entry(Map<?, ?> entry, State state) {
        return new Entry(
                entry.get("number") instanceof Long number ? number : 0,
                entry.get("before") instanceof String before ? state.upcast(before) : null,
                entry.get("after") instanceof String after ? state.upcast(after) : null,
                entry.get("schema") instanceof Long schema && schema >= State.WITH_OWNER,
                Boolean.TRUE.equals(entry.get("isErased")));
    }

    /** How what is found differs from what the entries, one after the other, made of the thing. */
    Stream<String> differences(@Nullable String found) {
        var last = entries.getLast();
        var now = last.isErased()
                ? Stream.<String>empty()
                : Difference.of(id, last.after(), last.hasOwner() ? found : withoutOwner(found)).stream();
        return Stream.concat(firstOfAnother().stream(), now);
    }

    /** Whether the thing was there and was retired. */
    boolean isRetired() {
        return entries.getLast().before() != null && entries.getLast().after() == null;
    }

    /** How what is left of the retired thing differs from what retiring leaves: its id and its bundle. */
    Stream<String> differencesOfRetired(@Nullable Map<String, Object> left) {
        if (left == null) {
            return Stream.of("%s was retired, but its id is free again.".formatted(id));
        }
        var last = entries.getLast();
        var isAnother = last.hasOwner()
                && !Objects.equals(left.get("bundle"), State.bundle(Objects.requireNonNull(last.before())));
        return isAnother || Boolean.TRUE.equals(left.get("isRelated"))
                ? Stream.of("What is left of %s is not as it was retired.".formatted(id))
                : Stream.empty();
    }

    /** The first entry that found the thing otherwise than the one before had left it. */
    private Optional<String> firstOfAnother() {
        var before = (Entry) null;
        for (var entry : entries) {
            if (!follows(entry, before)) {
                return Optional.of(
                        "%s was changed behind the change log, before entry %d.".formatted(id, entry.number()));
            }
            before = entry;
        }
        return Optional.empty();
    }

    private static boolean follows(Entry entry, @Nullable Entry before) {
        if (before == null) {
            return entry.isErased() || entry.before() == null;
        }
        if (entry.isErased() || before.isErased()) {
            return true;
        }
        return (before.hasOwner() && entry.hasOwner())
                ? Objects.equals(entry.before(), before.after())
                : Objects.equals(withoutOwner(entry.before()), withoutOwner(before.after()));
    }

    private static @Nullable String withoutOwner(@Nullable String state) {
        return state == null ? null : State.withoutOwner(state);
    }
}
