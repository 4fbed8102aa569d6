package org.realistgraph.rule;

import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** What is known from memory is not quoted. */
final class QuoteRule implements Rule {

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return entity.values().containsKey("quote")
                        && "MEMORY".equals(entity.values().get("basis"))
                ? Stream.of(
                        new Violation("quote", "An exact passage needs a text that was read, and the basis is MEMORY."))
                : Stream.empty();
    }
}
