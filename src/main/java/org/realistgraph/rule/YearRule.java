package org.realistgraph.rule;

import java.time.Clock;
import java.time.Year;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** The year of a source is at most the next year. */
final class YearRule implements Rule {

    private final Clock clock;

    YearRule(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        var latest = Year.now(clock).getValue() + 1;
        return entity.values().get("year") instanceof Long year && year > latest
                ? Stream.of(new Violation("year", "The year " + year + " is later than next year."))
                : Stream.empty();
    }
}
