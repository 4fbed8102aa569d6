package org.realistgraph.rule;

import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** A quote requires that the text was read, and not only remembered. */
final class QuoteRule implements Rule {

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return entity.values().containsKey("quote")
                        && "MEMORY".equals(entity.values().get("basis"))
                ? Stream.of(new Violation("quote", "A quote requires a text that was read, but the basis is MEMORY."))
                : Stream.empty();
    }
}
