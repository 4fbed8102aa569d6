package org.realistgraph.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.Reference;

/** A ripple leads through an outcome of its first configuration into a context of its second. */
final class RippleRule implements Rule {

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return entity.type().name().equals("Ripple")
                ? Stream.concat(
                        missing(entity, near, "VIA", "from", "PRODUCES", "an outcome"),
                        missing(entity, near, "INTO", "to", "IN", "a context"))
                : Stream.empty();
    }

    private static Stream<Violation> missing(
            Entity ripple, Neighbours near, String relationship, String end, String needed, String role) {
        Optional<Entity> configuration =
                ripple.values().get(end) instanceof String id ? near.entity(id) : Optional.empty();
        return configuration.stream()
                .filter(found -> found.type().name().equals("Configuration"))
                .flatMap(found -> Reference.in(ripple).stream()
                        .filter(reference -> reference.relation().relationship().equals(relationship))
                        .filter(reference -> !Reference.ends(found, needed).contains(reference.id()))
                        .map(reference -> new Violation(
                                reference.path(), reference.id() + " is not " + role + " of " + found.id() + ".")));
    }
}
