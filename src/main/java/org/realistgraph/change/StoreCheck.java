package org.realistgraph.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.IndexMade;

/** Compares the whole store with what was written to it, as a disk may alter a text without anybody being told. */
public final class StoreCheck {

    private static final int PAGE = 500;

    private final ChangeLog changes;
    private final Commands commands;
    private final List<IndexMade> indexes;

    StoreCheck(ChangeLog changes, Commands commands, List<IndexMade> indexes) {
        this.changes = changes;
        this.commands = commands;
        this.indexes = indexes;
    }

    /** Each difference in one sentence. */
    List<String> differences() {
        var differences = new ArrayList<>(ofIndexes());
        changes.firstBroken()
                .ifPresent(number -> differences.add(
                        "The change log is not as it was written, from entry %d on.".formatted(number)));
        var there = 0L;
        var after = "";
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            after = String.valueOf(page.getLast().get("id"));
            there += compare(page, differences);
        }
        there += addUnlogged(differences);
        var counted = commands.run("query/change/count", Map.of()).getFirst().get("number");
        if (!Long.valueOf(there).equals(counted)) {
            differences.add("The database counts %s things, but %d are there.".formatted(counted, there));
        }
        return differences;
    }

    private List<String> ofIndexes() {
        var found = new HashMap<Object, Map<String, Object>>();
        commands.run("query/migration/indexes", Map.of()).forEach(row -> found.put(row.get("name"), row));
        return indexes.stream()
                .flatMap(made -> difference(made, found.get(made.name())).stream())
                .toList();
    }

    private static List<String> difference(IndexMade made, @Nullable Map<String, Object> found) {
        if (found == null) {
            return List.of("The index %s is not there.".formatted(made.name()));
        }
        if (!Boolean.TRUE.equals(found.get("answers"))) {
            return List.of("The index %s does not answer.".formatted(made.name()));
        }
        var same = made.label().equals(found.get("label"))
                && made.properties().equals(found.get("properties"))
                && Boolean.valueOf(made.isUnique()).equals(found.get("isUnique"));
        return same ? List.of() : List.of("The index %s is not as its migration makes it.".formatted(made.name()));
    }

    private List<Map<String, Object>> page(String after) {
        return commands.run("query/change/last", Map.of("after", after, "first", PAGE));
    }

    /** Adds how the things of a page differ, and tells how many of them are there. */
    private int compare(List<Map<String, Object>> page, List<String> differences) {
        var current = changes.states(
                page.stream().map(row -> String.valueOf(row.get("id"))).toList());
        for (var row : page) {
            var id = String.valueOf(row.get("id"));
            if (Boolean.TRUE.equals(row.get("isErased"))) {
                continue;
            }
            var logged = row.get("state") instanceof String state ? changes.upcast(state) : null;
            differences.addAll(Difference.of(id, logged, current.get(id)));
        }
        return current.size();
    }

    private int addUnlogged(List<String> differences) {
        var unlogged = commands.run("query/change/unlogged", Map.of());
        Stream<String> sentences = unlogged.stream()
                .map(row -> "%s is there, though the change log does not speak of it.".formatted(row.get("id")));
        sentences.forEach(differences::add);
        return unlogged.size();
    }
}
