package org.realistgraph.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.realistgraph.schema.MappedType;

/** A field of an answer that refers to nodes: the ids, the selection on the nodes, and the rows that were read. */
public final class RefPlace {

    private final MappedType type;
    private final Selection asked;
    private final Map<String, @Nullable Map<?, ?>> rows = new LinkedHashMap<>();

    public RefPlace(MappedType type, Selection asked) {
        this.type = type;
        this.asked = asked;
    }

    MappedType type() {
        return type;
    }

    Selection asked() {
        return asked;
    }

    public NodeSlot slot(String id) {
        rows.putIfAbsent(id, null);
        return new NodeSlot(this, id);
    }

    Collection<String> ids() {
        return rows.keySet();
    }

    void take(String id, Map<?, ?> row) {
        rows.put(id, row);
    }

    /** Whether every node existed when it was read. */
    boolean isComplete() {
        return !rows.containsValue(null);
    }

    Map<?, ?> row(String id) {
        return Objects.requireNonNull(rows.get(id));
    }
}
