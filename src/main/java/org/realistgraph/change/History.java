package org.realistgraph.change;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of the change log about one node, oldest first. */
record History(String id, List<Entry> entries) {

    /** The states of the node before and after, as JSON in the current form; null if the node did not exist. */
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

    /** How the stored state differs from the state to which the entries lead. */
    Stream<String> differences(@Nullable String found) {
        var last = entries.getLast();
        var now = last.isErased()
                ? Stream.<String>empty()
                : Difference.of(id, last.after(), last.hasOwner() ? found : withoutOwner(found)).stream();
        return Stream.concat(firstOfAnother().stream(), now);
    }

    /** Whether the node existed and was retired. */
    boolean isRetired() {
        return entries.getLast().before() != null && entries.getLast().after() == null;
    }

    /** How the rest of a retired node differs from what retiring leaves: its id and its bundle. */
    Stream<String> differencesOfRetired(@Nullable Map<String, Object> left) {
        if (left == null) {
            return Stream.of("%s was retired, but its id is no longer reserved.".formatted(id));
        }
        var last = entries.getLast();
        var isAnother = last.hasOwner()
                && !Objects.equals(left.get("bundle"), State.bundle(Objects.requireNonNull(last.before())));
        return isAnother || Boolean.TRUE.equals(left.get("isRelated"))
                ? Stream.of("The rest of the retired %s was altered.".formatted(id))
                : Stream.empty();
    }

    /** The first entry whose state before differs from the state after the previous entry. */
    private Optional<String> firstOfAnother() {
        var before = (Entry) null;
        for (var entry : entries) {
            if (!follows(entry, before)) {
                return Optional.of(
                        "%s was changed outside the change log, before entry %d.".formatted(id, entry.number()));
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
