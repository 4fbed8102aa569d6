package org.realistgraph.bundle;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.realistgraph.change.Commands;
import org.realistgraph.entity.EntityMapping;
import org.realistgraph.entity.EntityTypes;

/** The graph that a bundle is loaded into, as its surroundings. */
final class GraphSurroundings implements Surroundings {

    private final EntityTypes types;
    private final Commands commands;

    GraphSurroundings(EntityTypes types, Commands commands) {
        this.types = types;
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
            var properties = (Map<?, ?>) row.getOrDefault("properties", Map.of());
            known.put(
                    text(row, "named"), new Known(EntityMapping.entity(types, row), (String) properties.get("bundle")));
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
