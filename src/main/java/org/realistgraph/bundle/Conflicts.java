package org.realistgraph.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.realistgraph.change.Commands;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityTypes;
import org.springframework.data.neo4j.core.Neo4jTemplate;

/** Where bundles have things otherwise than persons left them, until somebody decides. */
record Conflicts(EntityTypes types, Commands commands, Neo4jTemplate template) {

    /** What a bundle was declined before, by the id of the thing: nobody is asked the same again. */
    Map<String, String> declined(String bundle) {
        var declined = new HashMap<String, String>();
        commands.run("query/bundle/conflicts", Map.of("bundle", bundle)).stream()
                .filter(row -> Boolean.TRUE.equals(row.get("isDeclined")))
                .forEach(row -> declined.put(String.valueOf(row.get("id")), String.valueOf(row.get("theirs"))));
        return declined;
    }

    Optional<BundleConflict> of(String id) {
        return template.findById(id, BundleConflict.class).filter(conflict -> !conflict.isDeclined());
    }

    /** Keeps what a version of a bundle has otherwise, in the place of what versions before it had. */
    void keep(ProgramBundle bundle, Map<String, Optional<Entity>> left) {
        settle(bundle.id(), left.keySet(), true);
        left.forEach((id, entity) -> template.save(
                new BundleConflict(id, bundle.id(), bundle.version().toString(), text(types, entity), false, null)));
    }

    void decline(BundleConflict conflict) {
        template.save(conflict.declined());
    }

    void settle(BundleConflict conflict) {
        settle(conflict.bundle(), Set.of(conflict.id()), false);
    }

    private void settle(String bundle, Set<String> ids, boolean waiting) {
        commands.run("command/bundle/settle", Map.of("bundle", bundle, "ids", List.copyOf(ids), "waiting", waiting));
    }

    /** The thing that a conflict speaks of as the bundle has it, or nothing where the bundle lacks it. */
    Optional<Entity> theirs(BundleConflict conflict) {
        var header = "bundle:\n  id: %s\n  version: %s\n  title: Conflict\n"
                .formatted(conflict.bundle(), conflict.release());
        return new BundleReader(types, new Faults(conflict.id()))
                .read(header + conflict.theirs()).entities().stream().findFirst();
    }

    /** A conflict in words. */
    static String text(String id, Optional<Entity> theirs, @Nullable Entity ours) {
        if (ours == null) {
            return "%s: a person retired it, or what it refers to.".formatted(id);
        }
        var fields = new TreeSet<>(ours.values().keySet());
        theirs.ifPresent(entity -> fields.addAll(entity.values().keySet()));
        return theirs.map(entity -> "%s: the bundle has another %s."
                        .formatted(
                                id,
                                fields.stream()
                                        .filter(field -> !Objects.equals(
                                                ours.values().get(field),
                                                entity.values().get(field)))
                                        .collect(Collectors.joining(", "))))
                .orElseGet(() -> "%s: the bundle lacks it.".formatted(id));
    }

    /** A thing as its bundle writes it; empty where the bundle lacks it. */
    static String text(EntityTypes types, Optional<Entity> theirs) {
        return theirs.map(entity -> BundleWriter.write(types, entity)).orElse("");
    }
}
