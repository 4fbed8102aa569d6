package org.realistgraph.desk;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.realistgraph.change.ChangeDescription;
import org.realistgraph.change.ChangeLog;
import org.realistgraph.change.PlannedChange;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityStore;
import org.realistgraph.entity.EntityType;
import org.realistgraph.entity.Owned;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.rule.Neighbours;
import org.realistgraph.rule.Rules;
import org.realistgraph.rule.Violation;

/**
 * Writes one node for a person: checks its rules behind the lock of the change log, then stores the node and the
 * change.
 */
final class Writing {

    private static final String OWNER = "synthesis";

    private final EntityStore things;
    private final ChangeLog changes;
    private final Rules rules;
    private final RandomGenerator random = new SecureRandom();

    Writing(Rules rules, EntityStore things, ChangeLog changes) {
        this.things = things;
        this.changes = changes;
        this.rules = rules;
    }

    /** Creates a node from an input, with the values that the verb sets, and returns its id. */
    String create(String account, String kind, EntityType type, Map<String, ?> input, Map<String, ?> set) {
        return changes.commit(() -> {
                    var entity = entity(type, withId(type, input), set);
                    if (!things.taken(Set.of(entity.id())).isEmpty()) {
                        throw new Refusal(Code.ID_TAKEN, "The id " + entity.id() + " is already in use.")
                                .withValue(entity.id())
                                .at("input.id")
                                .hint("Omit the id to have one generated.");
                    }
                    return Optional.of(put(account, kind, "input", new Owned(entity, null, owner(input), 0)));
                })
                .orElseThrow();
    }

    /** Changes a node that still has the expected version, and returns its id. */
    String update(String account, EntityType type, String id, long expectedVersion, Map<String, ?> change) {
        return changes.commit(() -> {
                    var found = current(type, id, expectedVersion, "");
                    var entity = EntityInput.changed(found.entity(), change);
                    var changed = new Owned(entity, found.bundle(), found.owner(), found.version());
                    return Optional.of(put(account, "UPDATE", "change", changed));
                })
                .orElseThrow();
    }

    /** Retires a node that still has the expected version and to which nothing refers; its id stays reserved. */
    String retire(String account, EntityType type, String id, long expectedVersion) {
        return changes.commit(() -> {
                    var entity = current(type, id, expectedVersion, "").entity();
                    refuseWhereReferredTo(Set.of(entity.id()));
                    var ids = new TreeSet<>(things.aliases(Set.of(entity.id())));
                    ids.add(entity.id());
                    var draft = new ChangeDescription(account, "RETIRE", "RETIRE " + type.name(), ids);
                    return Optional.of(new PlannedChange<>(draft, () -> {
                        things.retire(ids);
                        return entity.id();
                    }));
                })
                .orElseThrow();
    }

    /** Merges a node into another node of its noun: references to the merged node, and its id, lead to the other. */
    String merge(String account, EntityType type, String id, long expectedVersion, String into, long intoVersion) {
        return changes.commit(() -> {
                    var one = current(type, id, expectedVersion, "");
                    var other = current(type, into, intoVersion, "into");
                    if (one.owner() != null
                            && other.owner() != null
                            && !one.owner().equals(other.owner())) {
                        throw new Refusal(
                                        Code.CONTRADICTION,
                                        "Different syntheses own the two nodes, and a synthesis cannot merge another's"
                                                + " nodes.")
                                .at("into")
                                .hint("Propose an alignment of the two nodes.");
                    }
                    if (one.entity().id().equals(other.entity().id())) {
                        throw new Refusal(Code.CONTRADICTION, "A node cannot be merged into itself.").at("into");
                    }
                    return Optional.of(merged(account, one, other));
                })
                .orElseThrow();
    }

    private PlannedChange<String> merged(String account, Owned one, Owned other) {
        var id = one.entity().id();
        var into = other.entity().id();
        var near = near(Set.of(id, into));
        var merge = new Merge(one, other, near);
        var needless = new TreeSet<>(merge.gone());
        needless.remove(id);
        refuseWhereReferredTo(needless);
        refuseViolations(merge.put(), merge.gone(), "into");
        var changed = new TreeSet<>(things.aliases(Set.of(id)));
        changed.addAll(merge.put().keySet());
        changed.addAll(merge.gone());
        var draft = new ChangeDescription(account, "MERGE", "MERGE %s into %s".formatted(id, into), changed);
        return new PlannedChange<>(draft, () -> {
            near.put(into, other);
            merge.put()
                    .forEach((put, entity) -> things.put(
                            List.of(entity),
                            Objects.requireNonNull(near.get(put)).stamped()));
            things.retire(needless);
            things.alias(id, into);
            return into;
        });
    }

    /** The entities that may name the nodes: those that refer to the nodes, directly or through one other entity. */
    private Map<String, Owned> near(Set<String> ids) {
        var referrers = new TreeSet<String>();
        things.referrers(ids).values().forEach(referrers::addAll);
        things.referrers(Set.copyOf(referrers)).values().forEach(referrers::addAll);
        return things.named(referrers);
    }

    private void refuseWhereReferredTo(Set<String> ids) {
        for (var found : things.referrers(ids).entrySet()) {
            var referrers = new TreeSet<>(found.getValue());
            referrers.removeAll(ids);
            if (!referrers.isEmpty()) {
                throw new Refusal(
                                Code.STILL_USED,
                                "%s cannot be retired while other nodes refer to it: %s."
                                        .formatted(found.getKey(), String.join(", ", referrers)))
                        .withValue(found.getKey())
                        .at("id")
                        .hint("First change or retire these nodes.");
            }
        }
    }

    /**
     * The stored node of this noun and id, which must still have the expected version; {@code argument} is the prefix
     * of both arguments.
     */
    private Owned current(EntityType type, String id, long expectedVersion, String argument) {
        var found = Optional.ofNullable(things.named(Set.of(id)).get(id))
                .filter(owned -> owned.type().equals(type.name()))
                .orElseThrow(() -> Refusal.unknown(type.name(), id).at(argument.isEmpty() ? "id" : argument));
        if (found.version() != expectedVersion) {
            throw new Refusal(
                            Code.CONFLICT,
                            "%s has changed since it was read: its version is now %d."
                                    .formatted(found.entity().id(), found.version()))
                    .withValue(expectedVersion)
                    .at(argument.isEmpty() ? "expectedVersion" : argument + "Version")
                    .hint("Read it again, and check whether your change still applies.");
        }
        return found;
    }

    private PlannedChange<String> put(String account, String kind, String path, Owned owned) {
        var entity = things.withoutAliases(List.of(owned.entity())).getFirst();
        refuseViolations(Map.of(entity.id(), entity), Set.of(), path);
        var draft =
                new ChangeDescription(account, kind, kind + " " + entity.type().name(), Set.of(entity.id()));
        return new PlannedChange<>(draft, () -> {
            things.put(List.of(entity), owned.stamped());
            return entity.id();
        });
    }

    /** Refuses entities that break a rule, or make an entity that refers to them break one. */
    private void refuseViolations(Map<String, Entity> put, Set<String> gone, String path) {
        var referrers = things.referrers(put.keySet());
        var near = new Neighbours(things.around(put.values(), referrers), put, gone);
        for (var entity : put.values()) {
            var isTheInput = put.size() == 1;
            rules.check(entity, near)
                    .findFirst()
                    .ifPresent(violation -> refuse(violation, path, isTheInput ? "" : breaking(entity)));
            rules.brokenBy(near, referrers.getOrDefault(entity.id(), Set.of()))
                    .filter(broken -> !gone.contains(broken.entity().id()))
                    .findFirst()
                    .ifPresent(broken -> refuse(broken.violation(), path, breaking(broken.entity())));
        }
    }

    private static String breaking(Entity entity) {
        return "The change would break a rule of " + entity.id() + ": ";
    }

    /** The synthesis that the input names as the owner, or the only synthesis in the graph. */
    private @Nullable String owner(Map<String, ?> input) {
        var syntheses = things.syntheses();
        var named = input.get(OWNER);
        if (named != null && !syntheses.contains(named)) {
            throw Refusal.unknown("Synthesis", named.toString()).at("input." + OWNER);
        }
        if (named == null && syntheses.size() > 1) {
            throw new Refusal(Code.BROKEN_RULE, "Several syntheses could own the new node.")
                    .at("input." + OWNER)
                    .hint("Name one of them: %s.".formatted(String.join(", ", syntheses)));
        }
        return named != null ? named.toString() : syntheses.stream().findFirst().orElse(null);
    }

    private static Entity entity(EntityType type, Map<String, ?> input, Map<String, ?> set) {
        var written = new LinkedHashMap<String, @Nullable Object>(input);
        if (type.fields().stream().noneMatch(field -> field.name().equals(OWNER))) {
            written.remove(OWNER);
        }
        return EntityInput.created(type, written, set);
    }

    private Map<String, ?> withId(EntityType type, Map<String, ?> input) {
        var whole = new LinkedHashMap<String, @Nullable Object>(input);
        whole.compute("id", (_, id) -> id == null ? GeneratedIds.made(type, input, random) : id);
        return whole;
    }

    private static void refuse(Violation violation, String path, String prefix) {
        throw new Refusal(Code.BROKEN_RULE, prefix + violation.reason())
                .at(prefix.isEmpty() && !violation.path().isEmpty() ? path + "." + violation.path() : path);
    }
}
