package org.realistgraph.rule;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.entity.Reference;
import org.realistgraph.schema.MappedField.Relation;
import org.realistgraph.schema.MappedType;

/** A reference names an existing node of the noun that the field requires, and names it once. */
final class ReferenceRule implements Rule {

    private final EntityTypes types;

    ReferenceRule(EntityTypes types) {
        this.types = types;
    }

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return Stream.concat(
                Reference.in(entity).stream().flatMap(reference -> check(reference, near)),
                entity.type().fields().stream()
                        .filter(Relation.class::isInstance)
                        .flatMap(field -> repeated(field.name(), entity.values().get(field.name()))));
    }

    private Stream<Violation> check(Reference reference, Neighbours near) {
        var target = types.type(reference.relation().target());
        var found = near.entity(reference.id());
        if (found.isEmpty()) {
            return Stream.of(new Violation(
                    reference.path(),
                    "There is no " + noun(target) + " with the id " + reference.id() + "."
                            + NearMiss.question(reference.id(), near.candidates(target.concrete()))));
        }
        var type = found.get().type().name();
        return target.concrete().contains(type)
                ? Stream.empty()
                : Stream.of(new Violation(
                        reference.path(), reference.id() + " is " + a(type) + ", not " + a(noun(target)) + "."));
    }

    private static Stream<Violation> repeated(String field, @Nullable Object value) {
        var seen = new HashSet<Object>();
        return value instanceof List<?> list
                ? IntStream.range(0, list.size())
                        .filter(i -> !seen.add(list.get(i)))
                        .mapToObj(i -> new Violation(field + "[" + i + "]", "repeats an earlier entry."))
                : Stream.empty();
    }

    private static String noun(MappedType target) {
        return target.isAbstract() && !target.name().equals("Node")
                ? target.name() + target.concrete().stream().sorted().collect(Collectors.joining(", ", " (", ")"))
                : target.name();
    }

    private static String a(String noun) {
        return ("AEIOU".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
