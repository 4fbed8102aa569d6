package org.realistgraph.bundle;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.realistgraph.change.Commands;

/** The graph that a bundle is loaded into, as its surroundings. */
final class GraphSurroundings implements Surroundings {

    private final BundleFormat format;
    private final Commands commands;

    GraphSurroundings(BundleFormat format, Commands commands) {
        this.format = format;
        this.commands = commands;
    }

    @Override
    public Map<String, Set<String>> bundles() {
        var requires = new HashMap<String, Set<String>>();
        for (var row : commands.run("query/bundle/loaded", Map.of())) {
            requires.put(text(row, "id"), texts(row.get("requires")));
        }
        var all = new HashMap<String, Set<String>>();
        requires.keySet().forEach(id -> all.put(id, reached(id, requires)));
        return all;
    }

    @Override
    public Map<String, Known> known(Set<String> ids) {
        var known = new HashMap<String, Known>();
        for (var row : commands.run("query/bundle/known", Map.of("ids", List.copyOf(ids)))) {
            var bundle = row.get("bundle");
            var type = format.typeAmong(texts(row.get("labels")));
            known.put(
                    text(row, "id"),
                    new Known(text(row, "id"), type, bundle == null ? null : bundle.toString(), ends(row.get("ends"))));
        }
        return known;
    }

    @Override
    public List<Aligned> alignmentsBeside(String bundle) {
        return commands.run("query/bundle/alignments", Map.of("bundle", bundle)).stream()
                .map(row -> new Aligned(text(row, "id"), text(row, "kind"), text(row, "from"), text(row, "to")))
                .toList();
    }

    private static Set<String> reached(String id, Map<String, Set<String>> requires) {
        var reached = new HashSet<String>();
        var next = requires.getOrDefault(id, Set.of());
        while (!next.isEmpty()) {
            var further = new HashSet<String>();
            next.stream().filter(reached::add).forEach(found -> further.addAll(requires.getOrDefault(found, Set.of())));
            next = further;
        }
        return reached;
    }

    private static Map<String, Set<String>> ends(@Nullable Object rows) {
        var ends = new HashMap<String, Set<String>>();
        for (var row : (Collection<?>) (rows == null ? List.of() : rows)) {
            if (row instanceof Map<?, ?> end) {
                ends.computeIfAbsent(String.valueOf(end.get("type")), type -> new HashSet<>())
                        .add(String.valueOf(end.get("to")));
            }
        }
        return ends;
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    private static Set<String> texts(@Nullable Object list) {
        var texts = new HashSet<String>();
        for (var text : (Collection<?>) (list == null ? List.of() : list)) {
            texts.add(String.valueOf(text));
        }
        return texts;
    }
}
