package org.realistgraph.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.realistgraph.change.Commands;
import org.realistgraph.graph.Row;

/** Keeps the stored weight of sources and claims true to their evidence. */
public final class Weighing {

    private static final int BATCH = 1000;

    private final Commands commands;

    public Weighing(Commands commands) {
        this.commands = commands;
    }

    /** Weighs what was stored by a program that did not weigh, or weighed in another way. */
    public void catchUp() {
        for (var ids = unweighed(); !ids.isEmpty(); ids = unweighed()) {
            afterwards(ids, () -> {});
        }
    }

    private List<String> unweighed() {
        return Row.ids(commands.run("query/entity/unweighed", Map.of("most", BATCH)).stream()
                .map(Row::new)
                .toList());
    }

    /** Does the work, then weighs all claims and sources that it reaches, through the graph before or after it. */
    void afterwards(Collection<String> ids, Runnable work) {
        var sources = new TreeSet<String>();
        var claims = new TreeSet<String>();
        addReached(ids, sources, claims);
        work.run();
        addReached(ids, sources, claims);
        weigh(sources, claims);
    }

    private void weigh(Collection<String> sources, Collection<String> claims) {
        commands.run(
                "command/entity/weigh-sources", Map.of("rows", Kinship.rows(rows("query/entity/families", sources))));
        var weighed = rows("query/entity/evidence", claims).stream()
                .map(row -> StoredWeight.of(row).row())
                .toList();
        commands.run("command/entity/weigh-claims", Map.of("rows", weighed));
    }

    private List<Row> rows(String query, Collection<String> ids) {
        return commands.run(query, Map.of("ids", List.copyOf(ids))).stream()
                .map(Row::new)
                .toList();
    }

    private void addReached(Collection<String> ids, Collection<String> sources, Collection<String> claims) {
        for (var row : commands.run("query/entity/weighed", Map.of("ids", List.copyOf(ids)))) {
            addAll(row.get("sources"), sources);
            addAll(row.get("claims"), claims);
        }
    }

    private static void addAll(@Nullable Object ids, Collection<String> to) {
        if (ids instanceof Collection<?> several) {
            several.forEach(id -> to.add(String.valueOf(id)));
        }
    }
}
