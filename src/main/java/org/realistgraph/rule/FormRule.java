package org.realistgraph.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityType;

/** Texts are not empty, and ids consist of lower-case letters and digits, with hyphens between them. */
final class FormRule implements Rule {

    private static final int LONGEST_ID = 200;

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return Stream.concat(
                ofId(entity.id()),
                entity.type().fields().stream()
                        .flatMap(field -> check(field.name(), entity.values().get(field.name()))));
    }

    private static Stream<Violation> ofId(String id) {
        if (id.length() > LONGEST_ID) {
            return Stream.of(new Violation("id", "An id may have at most %d characters.".formatted(LONGEST_ID)));
        }
        return EntityType.SLUG.matcher(id).matches()
                ? Stream.empty()
                : Stream.of(new Violation(
                        "id",
                        "\"" + id
                                + "\" is not a valid id: use lower-case letters and digits, with hyphens"
                                + " between them."));
    }

    private static Stream<Violation> check(String path, @Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream().flatMap(part -> check(path + "." + part.getKey(), part.getValue()));
            case List<?> list ->
                IntStream.range(0, list.size()).boxed().flatMap(i -> check(path + "[" + i + "]", list.get(i)));
            case String text
            when text.isEmpty() ->
                Stream.of(new Violation(path, "The text is empty; leave it out if nothing is coded."));
            case null, default -> Stream.empty();
        };
    }
}
