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

    /** What the first saying that fits makes of the message; the last one must fit everything. */
    static Refusal first(List<EngineMessage> sayings, String message) {
        return sayings.stream()
                .flatMap(saying -> saying.said(message))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No saying for: " + message));
    }

    private Stream<Refusal> said(String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.matches() ? Stream.of(refusal.apply(matcher)) : Stream.of();
    }
}
