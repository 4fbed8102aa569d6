package org.realistgraph.projection;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The id of a node in an answer, in place of the node; the selected fields are read afterwards. */
public record Ref(String id) {

    /** Deserializes from the id in a row. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Ref {}

    /** A reference to a node; null if the id is null. */
    public static @Nullable Ref to(@Nullable String id) {
        return id == null ? null : new Ref(id);
    }

    /** References to several nodes, in the order of the ids. */
    public static List<Ref> to(Collection<String> ids) {
        return first(ids.size(), ids);
    }

    /** References to the first nodes, at most {@code most}. */
    public static List<Ref> first(int most, Collection<String> ids) {
        return ids.stream().limit(most).map(Ref::new).toList();
    }
}
