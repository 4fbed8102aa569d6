package org.realistgraph.rule;

import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** A DOI, an alignment, and the evidence of one source on one part of a claim are stored once, whoever owns them. */
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
                        "repeats the alignment " + other.id()
                                + (UniqueKey.isSymmetric(entity) ? "; a symmetric alignment is stored once." : "."));
            case "Evidence" ->
                new Violation("part", "The source already has evidence on this part of the claim: " + other.id() + ".");
            default -> new Violation("doi", other.id() + " has the same DOI.");
        };
    }
}
