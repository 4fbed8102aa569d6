package org.realistgraph.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which pieces of evidence a scope keeps: by how they were read, how the source knows, and how near they are. */
record ScopedReadingsInput(
        @Nullable BasisRange basis,
        @Nullable List<HowKnown> how,
        @Nullable List<Directness> directness,
        @Nullable List<String> judgedBy) {

    /** The least deep basis of reading that is kept; what was read without a stated basis is not kept. */
    public record BasisRange(Basis atLeast) {}

    static ScopedReadingsInput of(Map<?, ?> argument) {
        return new ScopedReadingsInput(
                argument.get("basis") instanceof Map<?, ?> range
                        ? new BasisRange(Basis.valueOf(String.valueOf(range.get("atLeast"))))
                        : null,
                ScopedSourcesInput.constants(argument.get("how"), HowKnown.class),
                ScopedSourcesInput.constants(argument.get("directness"), Directness.class),
                ScopedSourcesInput.texts(argument.get("judgedBy")));
    }

    boolean keep(Piece piece) {
        return (basis == null || (piece.basis() != null && piece.basis().compareTo(basis.atLeast()) <= 0))
                && (how == null || how.contains(piece.how() == null ? HowKnown.NOT_STATED : piece.how()))
                && (directness == null
                        || directness.contains(piece.directness() == null ? Directness.NOT_STATED : piece.directness()))
                && (judgedBy == null || judgedBy.stream().anyMatch(piece.judgedBy()::contains));
    }

    /** Whether the piece is left out because what the scope asks for is not coded. */
    boolean isUncoded(Piece piece) {
        return (basis != null && piece.basis() == null)
                || (how != null && piece.how() == null)
                || (directness != null && piece.directness() == null);
    }

    /** The conditions in words, by their names in the schema. */
    Map<String, String> conditions() {
        return ScopedSourcesInput.conditions(
                "readings",
                "basis.atLeast",
                basis == null ? null : basis.atLeast().name(),
                "how",
                how == null ? null : ScopedSourcesInput.names(how),
                "directness",
                directness == null ? null : ScopedSourcesInput.names(directness),
                "judgedBy",
                judgedBy == null ? null : ScopedSourcesInput.sorted(judgedBy));
    }
}
