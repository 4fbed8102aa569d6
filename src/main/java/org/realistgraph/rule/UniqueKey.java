package org.realistgraph.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.entity.Entity;

/** A key that no two entities may share: a DOI, an alignment, or the evidence of one source on one part of a claim. */
final class UniqueKey {

    private static final Set<String> SYMMETRIC = Set.of("EXCLUDES", "SAME_IDEA");

    private UniqueKey() {}

    /**
     * The key of an entity, equal for duplicates; empty if the entity has no unique key. A part without an id means the
     * claim's only part of this kind.
     */
    static Optional<String> of(Entity entity, Function<String, Optional<Entity>> claims) {
        var values = entity.values();
        return switch (entity.type().name()) {
            case "Alignment" -> whole(values.get("kind"), ends(entity, values.get("from"), values.get("to")));
            case "Evidence" ->
                whole(
                        values.get("claim"),
                        part(values.get("part"), () -> claims.apply(String.valueOf(values.get("claim")))),
                        values.get("source"));
            default -> whole(values.get("doi")).map(doi -> doi.toLowerCase(Locale.ROOT));
        };
    }

    /** Whether an alignment is symmetric. */
    static boolean isSymmetric(Entity alignment) {
        return SYMMETRIC.contains(String.valueOf(alignment.values().get("kind")));
    }

    private static @Nullable String ends(Entity alignment, @Nullable Object from, @Nullable Object to) {
        var ends = Stream.of(String.valueOf(from), String.valueOf(to));
        return from == null || to == null
                ? null
                : (isSymmetric(alignment) ? ends.sorted() : ends).collect(Collectors.joining(" "));
    }

    private static @Nullable String part(@Nullable Object part, Supplier<Optional<Entity>> claim) {
        if (!(part instanceof Map<?, ?> named)) {
            return null;
        }
        var kind = String.valueOf(named.get("kind"));
        return kind + " "
                + (named.containsKey("id")
                        ? named.get("id")
                        : claim.get().map(one -> PartRule.only(kind, one)).orElse(""));
    }

    private static Optional<String> whole(@Nullable Object... parts) {
        return Stream.of(parts).allMatch(String.class::isInstance)
                ? Optional.of(Stream.of(parts).map(String::valueOf).collect(Collectors.joining(" ")))
                : Optional.empty();
    }
}
