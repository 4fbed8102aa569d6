package org.realistgraph.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.realistgraph.schema.MappedType;

/** A field of an answer that holds nodes named by their ids: which they are, what is asked of them, and what was read. */
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

    /** Whether each of its nodes was there when it was read. */
    boolean isComplete() {
        return !rows.containsValue(null);
    }

    Map<?, ?> row(String id) {
        return Objects.requireNonNull(rows.get(id));
    }
}
