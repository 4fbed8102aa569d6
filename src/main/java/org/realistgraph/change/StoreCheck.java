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
        for (var page = changes.histories(after, PAGE); !page.isEmpty(); page = changes.histories(after, PAGE)) {
            after = page.getLast().id();
            there += compare(page, differences);
        }
        there += addUnlogged(differences);
        var counted = commands.run("query/change/count", Map.of()).getFirst().get("number");
        if (!Long.valueOf(there).equals(counted)) {
            differences.add("The database counts %s things, but %d are there.".formatted(counted, there));
        }
        differences.addAll(ofWhatIsKept("check/stored-weight", "%s has another weight than counting gives."));
        differences.addAll(ofWhatIsKept(
                "check/number-of-change", "%s names another change as its last one than the change log does."));
        return differences;
    }

    private List<String> ofWhatIsKept(String check, String sentence) {
        return commands.run(check, Map.of()).stream()
                .map(row -> sentence.formatted(row.get("id")))
                .distinct()
                .toList();
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

    /** Adds how the things of a page differ, and tells how many of them are there. */
    private int compare(List<History> page, List<String> differences) {
        var current = changes.states(page.stream().map(History::id).toList());
        page.forEach(history -> history.differences(current.get(history.id())).forEach(differences::add));
        compareRetired(
                page.stream()
                        .filter(history -> history.isRetired() && !current.containsKey(history.id()))
                        .toList(),
                differences);
        return current.size();
    }

    private void compareRetired(List<History> retired, List<String> differences) {
        var left = new HashMap<Object, Map<String, Object>>();
        var ids = retired.stream().map(History::id).toList();
        commands.run("query/change/retired", Map.of("ids", ids)).forEach(row -> left.put(row.get("id"), row));
        retired.forEach(
                history -> history.differencesOfRetired(left.get(history.id())).forEach(differences::add));
    }

    private int addUnlogged(List<String> differences) {
        var unlogged = commands.run("query/change/unlogged", Map.of());
        Stream<String> sentences = unlogged.stream()
                .map(row -> "%s is there, though the change log does not speak of it.".formatted(row.get("id")));
        sentences.forEach(differences::add);
        return unlogged.size();
    }
}
