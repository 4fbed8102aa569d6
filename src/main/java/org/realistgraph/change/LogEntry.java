package org.realistgraph.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of the log as stored, with its states of nodes. */
final class LogEntry {

    private final Map<String, Object> entry = new HashMap<>();
    private final List<Map<String, Object>> things = new ArrayList<>();

    LogEntry(Map<String, Object> row) {
        copy(row.get("entry"), entry);
        if (row.get("things") instanceof List<?> found) {
            for (var thing : found) {
                var copied = new HashMap<String, Object>();
                copy(thing, copied);
                things.add(copied);
            }
        }
    }

    boolean isNumbered(long expected) {
        return Long.valueOf(expected).equals(entry.get("number"));
    }

    boolean follows(String previous) {
        return previous.equals(entry.get("previous"));
    }

    boolean isWhole(EntrySeal seal) {
        return seal.of(entry, things).equals(hmac())
                && EntryWords.areWhole(entry)
                && things.stream().allMatch(EntryWords::areWhole);
    }

    String hmac() {
        return String.valueOf(entry.get("hmac"));
    }

    private static void copy(@Nullable Object from, Map<String, Object> to) {
        if (from instanceof Map<?, ?> map) {
            map.forEach((key, value) -> to.put(String.valueOf(key), value));
        }
    }
}
