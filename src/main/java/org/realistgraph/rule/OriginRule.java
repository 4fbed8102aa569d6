package org.realistgraph.rule;

import java.util.Map;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/**
 * A claim that a program generated names the model and, if reviewed, the reviewer; no other claim has
 * these fields.
 */
final class OriginRule implements Rule {

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        Map<String, Object> values = entity.values();
        return switch (String.valueOf(values.get("origin"))) {
            case "AI_GENERATED" -> Stream.concat(generation(values), generated(values));
            case "AI_REVIEWED" -> Stream.concat(generation(values), reviewed(values));
            default ->
                Stream.of("generation", "acceptedBy")
                        .filter(values::containsKey)
                        .map(field -> new Violation(
                                field,
                                "Only a claim with the origin AI_GENERATED or AI_REVIEWED may have this field."));
        };
    }

    private static Stream<Violation> generated(Map<String, Object> values) {
        return Stream.concat(
                values.containsKey("acceptedBy")
                        ? Stream.of(new Violation(
                                "acceptedBy",
                                "A claim that a person has reviewed has the origin AI_REVIEWED, and not AI_GENERATED."))
                        : Stream.empty(),
                "AGREED".equals(values.get("status"))
                        ? Stream.of(new Violation(
                                "status",
                                "A claim with the origin AI_GENERATED cannot be AGREED, because no person"
                                        + " has reviewed it."))
                        : Stream.empty());
    }

    private static Stream<Violation> reviewed(Map<String, Object> values) {
        return values.containsKey("acceptedBy")
                ? Stream.empty()
                : Stream.of(new Violation(
                        "", "The origin is AI_REVIEWED, so acceptedBy must name the account that reviewed the claim."));
    }

    private static Stream<Violation> generation(Map<String, Object> values) {
        return values.containsKey("generation")
                ? Stream.empty()
                : Stream.of(new Violation("", "A program generated the claim, so generation must name the model."));
    }
}
