package org.realistgraph.rule;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.entity.Entity;

/** A person who did not propose a claim must agree with it before it is accepted. */
final class AgreementRule implements Rule {

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        var proposer = entity.values().get("proposedBy");
        return "AGREED".equals(entity.values().get("status"))
                        && persons(entity.values().get("agreedBy")).allMatch(person -> person.equals(proposer))
                ? Stream.of(new Violation(
                        "status", "The claim is AGREED, so agreedBy must name a person who did not propose it."))
                : Stream.empty();
    }

    private static Stream<?> persons(@Nullable Object agreedBy) {
        return agreedBy instanceof List<?> several ? several.stream() : Stream.empty();
    }
}
