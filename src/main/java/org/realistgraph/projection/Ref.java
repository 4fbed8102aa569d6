package org.realistgraph.projection;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node that an answer names by its id, where the schema has the node; what is asked of it is read afterwards. */
public record Ref(String id) {

    /** A row names a node by its id. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Ref {}

    /** A node that may be missing from the answer. */
    public static @Nullable Ref to(@Nullable String id) {
        return id == null ? null : new Ref(id);
    }

    /** Several nodes, in the order of their ids given. */
    public static List<Ref> to(Collection<String> ids) {
        return first(ids.size(), ids);
    }

    /** As many of them as are shown, from the first on. */
    public static List<Ref> first(int most, Collection<String> ids) {
        return ids.stream().limit(most).map(Ref::new).toList();
    }
}
