package org.realistgraph.problem;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One way in which the GraphQL engine puts a fault, and how the service puts it. */
record EngineMessage(Pattern pattern, Function<MatchResult, Refusal> refusal) {

    static EngineMessage of(String pattern, Function<MatchResult, Refusal> refusal) {
        return new EngineMessage(Pattern.compile(pattern, Pattern.DOTALL), refusal);
    }

    /** What the first of the messages that fits makes of a text; the last one must fit everything. */
    static Refusal first(List<EngineMessage> messages, String message) {
        return messages.stream()
                .flatMap(known -> known.said(message))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No message fits: " + message));
    }

    private Stream<Refusal> said(String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.matches() ? Stream.of(refusal.apply(matcher)) : Stream.of();
    }
}
