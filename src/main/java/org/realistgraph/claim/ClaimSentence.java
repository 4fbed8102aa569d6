package org.realistgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A claim in words: its statement, what is known of it, what of it no source states, and who coded it. */
public record ClaimSentence(
        String statement,
        @Nullable List<InferredPart> inferred,
        @Nullable Origin origin) {

    /** The sentence with the balances of the claim in words. */
    public String with(String balances) {
        return Stream.of(statement, balances, inferredParts(), maker())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return with("");
    }

    private String inferredParts() {
        return inferred == null || inferred.isEmpty()
                ? ""
                : inferred.stream()
                        .map(part -> "the " + part.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", "Inferred, not stated by a source: ", "."));
    }

    private String maker() {
        return switch (origin) {
            case AI_GENERATED -> "A program generated it; no person has reviewed it.";
            case AI_REVIEWED -> "A program generated it, and a person has reviewed it.";
            case MANUAL, IMPORTED -> "";
            case null -> "";
        };
    }
}
