package org.realistgraph.graph;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of an analysis' answer at which nodes stand, each with the nodes that it needs and what is asked of them.
 * What is not asked for is not read.
 */
public final class Places {

    /** Nodes of one type, wanted at one place. */
    record Place(MappedType type, Collection<String> ids, Selection asked, Reading reading) {}

    private final Mapping mapping;
    private final DataFetchingFieldSelectionSet asked;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Map<String, Answered>> read = new LinkedHashMap<>();

    Places(Mapping mapping, DataFetchingFieldSelectionSet asked) {
        this.mapping = mapping;
        this.asked = asked;
    }

    /** The nodes of that type with those ids are needed at a path below the root field, such as rows/concept. */
    public Places at(String path, String type, Collection<String> ids) {
        var fields = asked.getFields(path + "/*");
        if (!fields.isEmpty() && !ids.isEmpty()) {
            var selection = Selection.of(fields);
            Set<String> once = new LinkedHashSet<>(ids);
            places.put(path, new Place(mapping.type(type), once, selection, Reading.of(fields, selection)));
        }
        return this;
    }

    /** A node at a place; null where it is not asked for or not there. */
    public @Nullable Answered one(String path, @Nullable String id) {
        return id == null ? null : read.getOrDefault(path, Map.of()).get(id);
    }

    /** The nodes at a place, in the order of the ids; those that are not there are left out. */
    public List<Answered> several(String path, Collection<String> ids) {
        return ids.stream().map(id -> one(path, id)).filter(Objects::nonNull).toList();
    }

    List<Place> wanted() {
        return List.copyOf(places.values());
    }

    /** Takes the answer of the statement: for each place a list of {@code {id, node}}. */
    void take(Map<?, ?> answer) {
        var number = 0;
        for (var entry : places.entrySet()) {
            var nodes = new LinkedHashMap<String, Answered>();
            for (var found : new Facts(answer).all(key(number++))) {
                var node = found.values().get("node");
                if (node instanceof Map<?, ?> map) {
                    nodes.put(found.text("id"), entry.getValue().reading().object(map));
                }
            }
            read.put(entry.getKey(), nodes);
        }
    }

    static String key(int number) {
        return "place" + number;
    }
}
