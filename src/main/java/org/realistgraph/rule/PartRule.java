package org.realistgraph.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.Reference;
import org.realistgraph.schema.MappedField;

/** A part must exist in the claim's configuration. */
final class PartRule implements Rule {

    /** The relation of a configuration for each kind of part. */
    private static final Map<String, String> RELATION = Map.of(
            "CONTEXT", "IN",
            "CONTEXT_MECHANISM", "IN",
            "MECHANISM", "FIRES",
            "RESOURCE", "USES",
            "OUTCOME", "PRODUCES",
            "MECHANISM_OUTCOME", "PRODUCES");

    /** The relations from a node with a part to the claim that has the part. */
    private static final Set<String> TO_CLAIM = Set.of("FOR", "DISPUTES", "ON");

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return entity.type().fields().stream()
                .filter(field -> field instanceof MappedField.Embedded group
                        && group.type().equals("Part"))
                .flatMap(field -> claims(entity, near)
                        .flatMap(claim -> check(field.name(), entity.values().get(field.name()), claim)));
    }

    /** The id of the claim's only part of this kind; empty if there are several or none. */
    static String only(String kind, Entity claim) {
        var ends = RELATION.containsKey(kind) ? Reference.ends(claim, RELATION.get(kind)) : Set.<String>of();
        return ends.size() == 1 ? ends.iterator().next() : "";
    }

    private static Stream<Entity> claims(Entity entity, Neighbours near) {
        return Reference.in(entity).stream()
                .filter(reference -> TO_CLAIM.contains(reference.relation().relationship()))
                .flatMap(reference -> near.entity(reference.id()).stream());
    }

    private static Stream<Violation> check(String path, @Nullable Object value, Entity claim) {
        return switch (value) {
            case Map<?, ?> part -> check(path, part, claim).stream();
            case List<?> parts ->
                IntStream.range(0, parts.size()).boxed().flatMap(i -> check(path + "[" + i + "]", parts.get(i), claim));
            case null, default -> Stream.empty();
        };
    }

    private static Optional<Violation> check(String path, Map<?, ?> part, Entity claim) {
        String kind = String.valueOf(part.get("kind"));
        String relation = RELATION.get(kind);
        if (relation == null) {
            return part.containsKey("kind") && part.containsKey("id")
                    ? violation(path + ".id", "A " + kind + " has no id.")
                    : Optional.empty();
        }
        Set<String> ends = Reference.ends(claim, relation);
        if (!claim.type().name().equals("Configuration")) {
            return violation(path + ".kind", claim.id() + " is not a configuration, so its part must be WHOLE.");
        }
        if (ends.isEmpty()) {
            return violation(path + ".kind", claim.id() + " has no " + kind + ".");
        }
        if (!part.containsKey("id")) {
            return ends.size() > 1
                    ? violation(
                            path, claim.id() + " has several parts of this kind; the id must name the " + kind + ".")
                    : Optional.empty();
        }
        return ends.contains(String.valueOf(part.get("id")))
                ? Optional.empty()
                : violation(path + ".id", claim.id() + " has no " + kind + " " + part.get("id") + ".");
    }

    private static Optional<Violation> violation(String path, String reason) {
        return Optional.of(new Violation(path, reason));
    }
}
