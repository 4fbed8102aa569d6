package org.realistgraph.evidence;

import java.util.Map;
import java.util.Objects;

/** All evidence, and three choices of it, each as a client asks for it and as plain code reads it from the bundles. */
enum SomeScope {
    ALL(""),
    TRIALS("{sources: {design: [RANDOMISED]}}"),
    READ_IN_FULL("{readings: {basis: {atLeast: FULL_TEXT}}}"),
    SINCE_2005_BUT_NOT_NEW_JERSEY("{sources: {year: {min: 2005}, not: {id: [\"westat-new-jersey\"]}}}");

    private final String scope;

    SomeScope(String scope) {
        this.scope = scope;
    }

    String argument() {
        return scope.isEmpty() ? "" : ", scope: " + scope;
    }

    KnownFromBundles of(KnownFromBundles known) {
        return known.keeping(piece -> keeps(piece, known.thing(Asked.text(piece, "source"))));
    }

    private boolean keeps(Map<String, Object> piece, Map<String, Object> source) {
        return switch (this) {
            case ALL -> true;
            case TRIALS -> "RANDOMISED".equals(source.get("designClass"));
            case READ_IN_FULL -> "FULL_TEXT".equals(piece.get("basis"));
            case SINCE_2005_BUT_NOT_NEW_JERSEY ->
                source.get("year") instanceof Integer year
                        && year >= 2005
                        && !Objects.equals(source.get("id"), "westat-new-jersey");
        };
    }
}
