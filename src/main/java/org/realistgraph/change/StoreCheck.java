package org.realistgraph.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.IndexMade;

/** Compares the whole store with its change log and its migrations, because a disk may corrupt data silently. */
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

    /** The differences, each in one sentence. */
    List<String> differences() {
        var differences = new ArrayList<>(ofIndexes());
        changes.firstBroken()
                .ifPresent(number -> differences.add("The change log was altered from entry %d on.".formatted(number)));
        var there = 0L;
        var after = "";
        for (var page = changes.histories(after, PAGE); !page.isEmpty(); page = changes.histories(after, PAGE)) {
            after = page.getLast().id();
            there += compare(page, differences);
        }
        there += addUnlogged(differences);
        var counted = commands.run("query/change/count", Map.of()).getFirst().get("number");
        if (!Long.valueOf(there).equals(counted)) {
            differences.add("The database counts %s things, but %d exist.".formatted(counted, there));
        }
        differences.addAll(ofWhatIsKept("check/stored-weight", "The stored weight of %s is wrong."));
        differences.addAll(
                ofWhatIsKept("check/number-of-change", "%s and the change log disagree on its last change."));
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
            return List.of("The index %s is missing.".formatted(made.name()));
        }
        if (!Boolean.TRUE.equals(found.get("answers"))) {
            return List.of("The index %s is not online.".formatted(made.name()));
        }
        var same = made.label().equals(found.get("label"))
                && made.properties().equals(found.get("properties"))
                && Boolean.valueOf(made.isUnique()).equals(found.get("isUnique"));
        return same ? List.of() : List.of("The index %s differs from its migration.".formatted(made.name()));
    }

    /** Adds the differences of a page of nodes, and returns how many of them exist. */
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
                .map(row -> "%s exists, although the change log does not mention it.".formatted(row.get("id")));
        sentences.forEach(differences::add);
        return unlogged.size();
    }
}
