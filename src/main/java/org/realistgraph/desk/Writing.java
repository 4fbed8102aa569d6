package org.realistgraph.desk;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.realistgraph.change.ChangeLog;
import org.realistgraph.change.Draft;
import org.realistgraph.change.Planned;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityInput;
import org.realistgraph.entity.EntityStore;
import org.realistgraph.entity.EntityType;
import org.realistgraph.entity.Ids;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.rule.Neighbours;
import org.realistgraph.rule.Rules;
import org.realistgraph.rule.Violation;

/** Writes one thing for a person: behind the lock of the change log its rules are checked, then it and its change are stored. */
final class Writing {

    private final EntityStore things;
    private final ChangeLog changes;
    private final Rules rules;
    private final RandomGenerator random = new SecureRandom();

    Writing(Rules rules, EntityStore things, ChangeLog changes) {
        this.things = things;
        this.changes = changes;
        this.rules = rules;
    }

    /** Creates a thing of an input, with what a verb sets on top, and returns its id. */
    String create(String account, String kind, EntityType type, Map<String, ?> input, Map<String, ?> set) {
        return changes.commit(() -> {
                    var entity = EntityInput.created(type, withId(type, input), set);
                    if (!things.taken(Set.of(entity.id())).isEmpty()) {
                        throw new Refusal(Code.ID_TAKEN, "The id " + entity.id() + " is given already.")
                                .of(entity.id())
                                .at("input.id")
                                .hint("Leave the id out, and one is made.");
                    }
                    return Optional.of(put(account, kind, "input", entity, Map.of()));
                })
                .orElseThrow();
    }

    /** Changes a thing that still is as it was when its version was read, and returns its id. */
    String update(String account, EntityType type, String id, long expectedVersion, Map<String, ?> change) {
        return changes.commit(() -> {
                    var found = Optional.ofNullable(things.named(Set.of(id)).get(id))
                            .filter(owned -> owned.type().equals(type.name()))
                            .orElseThrow(() -> Refusal.unknown(type.name(), id).at("id"));
                    if (found.version() != expectedVersion) {
                        throw new Refusal(
                                        Code.CONFLICT,
                                        "%s was changed meanwhile: its version is %d."
                                                .formatted(found.entity().id(), found.version()))
                                .of(expectedVersion)
                                .at("expectedVersion")
                                .hint("Read it again, and decide whether your change still holds.");
                    }
                    var entity = EntityInput.changed(found.entity(), change);
                    return Optional.of(put(account, "UPDATE", "change", entity, found.stamped()));
                })
                .orElseThrow();
    }

    private Planned<String> put(String account, String kind, String path, Entity entity, Map<String, Object> stamped) {
        refuseViolations(entity, path);
        var draft = new Draft(account, kind, kind + " " + entity.type().name(), Set.of(entity.id()));
        return new Planned<>(draft, () -> {
            things.put(List.of(entity), stamped);
            return entity.id();
        });
    }

    /** Refuses what breaks a rule, and what makes a thing break one that refers to this one. */
    private void refuseViolations(Entity entity, String path) {
        var referrers = things.referrers(Set.of(entity.id()));
        var around = things.around(List.of(entity), referrers);
        var near = new Neighbours(around, Map.of(entity.id(), entity), Set.of());
        rules.check(entity, near).findFirst().ifPresent(violation -> refuse(violation, path, ""));
        rules.brokenBy(near, referrers.getOrDefault(entity.id(), Set.of()))
                .findFirst()
                .ifPresent(broken -> refuse(
                        broken.violation(),
                        path,
                        "It would break a rule of " + broken.entity().id() + ": "));
    }

    private Map<String, ?> withId(EntityType type, Map<String, ?> input) {
        var whole = new LinkedHashMap<String, @Nullable Object>(input);
        whole.compute("id", (_, id) -> id == null ? Ids.made(type, input, random) : id);
        return whole;
    }

    private static void refuse(Violation violation, String path, String prefix) {
        throw new Refusal(Code.BROKEN_RULE, prefix + violation.reason())
                .at(prefix.isEmpty() && !violation.path().isEmpty() ? path + "." + violation.path() : path);
    }
}
