package org.realistgraph.problem;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A pattern of messages by the GraphQL engine, and the refusal for such a message. */
record EngineMessage(Pattern pattern, Function<MatchResult, Refusal> refusal) {

    static EngineMessage of(String pattern, Function<MatchResult, Refusal> refusal) {
        return new EngineMessage(Pattern.compile(pattern, Pattern.DOTALL), refusal);
    }

    /** The refusal of the first pattern that matches a message; the last pattern must match every message. */
    static Refusal first(List<EngineMessage> messages, String message) {
        return messages.stream()
                .flatMap(known -> known.said(message))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No pattern matches: " + message));
    }

    private Stream<Refusal> said(String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.matches() ? Stream.of(refusal.apply(matcher)) : Stream.of();
    }
}
