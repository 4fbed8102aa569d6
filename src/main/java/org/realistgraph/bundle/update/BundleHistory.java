package org.realistgraph.bundle.update;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.realistgraph.change.ChangeLog;
import org.realistgraph.change.Commands;

/** The states of nodes as loads of bundles left them, and the owners of the nodes. */
public record BundleHistory(ChangeLog changes, Commands commands) {

    /** The nodes that came with a bundle, each with the synthesis that owns the node, or null. */
    public Map<String, @Nullable String> owners(String bundle) {
        var owners = new TreeMap<String, @Nullable String>();
        commands.run("query/bundle/things", Map.of("bundle", bundle))
                .forEach(row -> owners.put(String.valueOf(row.get("id")), (String) row.get("owner")));
        return owners;
    }

    /** The nodes that came with a bundle and that another synthesis, or none, owns. */
    public Set<String> ofAnother(String bundle, @Nullable String owner) {
        var others = new TreeMap<>(owners(bundle));
        others.values().removeIf(found -> owner == null || owner.equals(found));
        return others.keySet();
    }

    /** The current states of nodes without their owner, as JSON by id. */
    public Map<String, String> current(Set<String> ids) {
        var current = changes.states(ids);
        current.replaceAll((_, state) -> changes.written(state));
        return current;
    }

    /**
     * The states of nodes, without their owner, after the last load that wrote them, as JSON by id. A load that changed
     * only the owner does not count.
     */
    public Map<String, String> written(Set<String> ids) {
        var written = new HashMap<String, String>();
        var decided = new HashSet<String>();
        for (var row : commands.run("query/bundle/written", Map.of("ids", List.copyOf(ids)))) {
            var id = String.valueOf(row.get("id"));
            var after = written(row.get("after"));
            if (!after.equals(written(row.get("before"))) && decided.add(id)) {
                after.ifPresent(state -> written.put(id, state));
            }
        }
        return written;
    }

    private Optional<String> written(@Nullable Object logged) {
        return logged instanceof String state ? Optional.of(changes.written(state)) : Optional.empty();
    }
}
