package org.realistgraph.bundle.update;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.bundle.yaml.BundleContent;
import org.realistgraph.bundle.yaml.BundleReader;
import org.realistgraph.bundle.yaml.BundleWriter;
import org.realistgraph.bundle.yaml.Faults;
import org.realistgraph.change.Commands;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.entity.Owned;
import org.realistgraph.problem.StartRefused;
import org.realistgraph.schema.MappedField;
import org.springframework.data.neo4j.core.Neo4jTemplate;

/** Stores the conflicts between bundles and people's changes until somebody decides them. */
public record Conflicts(EntityTypes types, Commands commands, Neo4jTemplate template) {

    /**
     * The versions of nodes that were declined, as text by id, so that nobody has to decide the same conflict again.
     */
    public Map<String, String> declined(String bundle) {
        return stored(bundle, true).collect(Collectors.toMap(BundleConflict::id, BundleConflict::theirs));
    }

    /** The open conflicts: each node as the bundle has it, or empty if the bundle lacks the node. */
    public Map<String, Optional<Entity>> waiting(String bundle) {
        return stored(bundle, false)
                .collect(Collectors.toMap(BundleConflict::id, this::theirs, (one, _) -> one, TreeMap::new));
    }

    private Stream<BundleConflict> stored(String bundle, boolean isDeclined) {
        return template.findAll(BundleConflict.class).stream()
                .filter(conflict -> conflict.bundle().equals(bundle) && conflict.isDeclined() == isDeclined);
    }

    public Optional<BundleConflict> of(String id) {
        return template.findById(id, BundleConflict.class).filter(conflict -> !conflict.isDeclined());
    }

    /** Stores the conflicts of an update, in place of earlier conflicts about the same nodes. */
    public void keep(BundleContent bundle, BundleUpdate update) {
        var left = update.left();
        var removals = declined(bundle.header().id());
        removals.values().removeIf(theirs -> !theirs.isEmpty());
        var settled = new HashSet<>(left.keySet());
        settled.addAll(update.gone());
        update.put().forEach(entity -> settled.add(entity.id()));
        bundle.entities().stream().map(Entity::id).filter(removals::containsKey).forEach(settled::add);
        settle(bundle.header().id(), settled, true);
        left.forEach((id, theirs) -> template.save(new BundleConflict(
                id, bundle.header().id(), bundle.header().version().toString(), text(theirs), false, null)));
    }

    public void decline(BundleConflict conflict) {
        template.save(conflict.declined());
    }

    public void settle(BundleConflict conflict) {
        settle(conflict.bundle(), Set.of(conflict.id()), false);
    }

    private void settle(String bundle, Set<String> ids, boolean waiting) {
        commands.run("command/bundle/settle", Map.of("bundle", bundle, "ids", List.copyOf(ids), "waiting", waiting));
    }

    /** The bundle's version of the node in conflict; empty if the bundle lacks the node. */
    public Optional<Entity> theirs(BundleConflict conflict) {
        if (conflict.theirs().isEmpty()) {
            return Optional.empty();
        }
        var faults = new Faults(conflict.bundle());
        var header = "bundle:\n  id: %s\n  version: %s\n  title: Conflict\n"
                .formatted(conflict.bundle(), conflict.release());
        var entities =
                new BundleReader(types, faults).read(header + conflict.theirs()).entities();
        if (entities.isEmpty() || !faults.all().isEmpty()) {
            throw new StartRefused(
                    "This program cannot read how %s %s writes %s."
                            .formatted(conflict.bundle(), conflict.release(), conflict.id()),
                    "Load a newer version of the bundle.");
        }
        return Optional.of(entities.getFirst());
    }

    /** Describes a conflict in words. */
    public String text(String id, Optional<Entity> theirs, @Nullable Owned stored) {
        if (stored == null) {
            return id + ": the graph lacks it, because a person retired it or a node to which it refers, or because it"
                    + " does not fit.";
        }
        var ours = stored.entity();
        if (!ours.id().equals(id)) {
            return "%s: a person merged it into %s.".formatted(id, ours.id());
        }
        return theirs.map(entity -> "%s: the bundle has a different %s."
                        .formatted(
                                id,
                                entity.type().fields().stream()
                                        .map(MappedField::name)
                                        .filter(field ->
                                                !text(part(ours, field)).equals(text(part(entity, field))))
                                        .collect(Collectors.joining(", "))))
                .orElseGet(() -> id + ": the bundle lacks it.");
    }

    /** The entity reduced to its id and the value of one field; empty if the field has no value. */
    private static Optional<Entity> part(Entity entity, String field) {
        var values = new LinkedHashMap<>(entity.values());
        values.keySet().retainAll(List.of("id", field));
        return values.containsKey(field) && !List.of().equals(values.get(field))
                ? Optional.of(new Entity(entity.type(), values))
                : Optional.empty();
    }

    /** A node as its bundle writes it; the empty text if the bundle lacks the node. */
    private String text(Optional<Entity> theirs) {
        return theirs.map(entity -> BundleWriter.write(types, entity)).orElse("");
    }
}
