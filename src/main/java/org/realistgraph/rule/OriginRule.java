package org.realistgraph.rule;

import java.util.Map;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** What a program generated says which and from what, and who reviewed it if somebody did; nothing else says so. */
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
                        .map(field ->
                                new Violation(field, "Only a claim of the origin AI_GENERATED or AI_REVIEWED has it."));
        };
    }

    private static Stream<Violation> generated(Map<String, Object> values) {
        return Stream.concat(
                values.containsKey("acceptedBy")
                        ? Stream.of(new Violation(
                                "acceptedBy", "What a person has reviewed is AI_REVIEWED, and not AI_GENERATED."))
                        : Stream.empty(),
                "ACCEPTED".equals(values.get("status"))
                        ? Stream.of(new Violation(
                                "status",
                                "What no person has looked at cannot be ACCEPTED; its origin is AI_GENERATED."))
                        : Stream.empty());
    }

    private static Stream<Violation> reviewed(Map<String, Object> values) {
        return values.containsKey("acceptedBy")
                ? Stream.empty()
                : Stream.of(new Violation(
                        "", "Its origin is AI_REVIEWED, so acceptedBy must name the account that reviewed it."));
    }

    private static Stream<Violation> generation(Map<String, Object> values) {
        return values.containsKey("generation")
                ? Stream.empty()
                : Stream.of(new Violation(
                        "", "A program generated it, so generation must name the model and the hash of the prompt."));
    }
}
