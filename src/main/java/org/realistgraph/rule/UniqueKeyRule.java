package org.realistgraph.rule;

import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** A DOI, an alignment, and what a source says of a part of a claim are stored once, whoever owns them. */
final class UniqueKeyRule implements Rule {

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return UniqueKey.of(entity, near::entity).stream()
                .flatMap(saying -> near.saying(saying).stream())
                .filter(other -> !other.id().equals(entity.id()))
                .limit(1)
                .map(other -> violation(entity, other));
    }

    private static Violation violation(Entity entity, Entity other) {
        return switch (entity.type().name()) {
            case "Alignment" ->
                new Violation(
                        "",
                        "says the same as the alignment " + other.id()
                                + (UniqueKey.isSymmetric(entity) ? "; it is symmetric, and stored once." : "."));
            case "Evidence" ->
                new Violation("part", "The source speaks to this part of the claim in " + other.id() + " already.");
            default -> new Violation("doi", "It is the DOI of " + other.id() + " too.");
        };
    }
}
