package org.realistgraph.bundle;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.realistgraph.change.Commands;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityStore;
import org.realistgraph.entity.Owned;

/** The graph into which a bundle is loaded, as the bundle's surroundings. */
final class GraphThings implements KnownThings {

    private final EntityStore things;
    private final Commands commands;

    GraphThings(EntityStore things, Commands commands) {
        this.things = things;
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
    public Map<String, List<String>> syntheses() {
        return commands.run("query/entity/syntheses", Map.of()).stream()
                .collect(Collectors.groupingBy(
                        row -> text(row, "bundle"), Collectors.mapping(row -> text(row, "id"), Collectors.toList())));
    }

    @Override
    public Map<String, Owned> beside(Collection<Entity> written) {
        return things.beside(written);
    }

    @Override
    public List<Entity> withoutAliases(List<Entity> written) {
        return things.withoutAliases(written);
    }

    @Override
    public Map<String, Optional<String>> gone(Collection<String> ids) {
        return things.gone(ids);
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
