package org.realistgraph.rule;

import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** An alignment rests on its rationale and on people's agreement, and has no evidence. */
final class EvidenceRule implements Rule {

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return entity.type().name().equals("Evidence") && entity.values().get("claim") instanceof String claim
                ? near
                        .entity(claim)
                        .filter(found -> found.type().name().equals("Alignment"))
                        .map(_ -> new Violation(
                                "claim", claim + " is an alignment, which rests on its rationale and has no evidence."))
                        .stream()
                : Stream.empty();
    }
}
