package org.realistgraph.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.completion.Asking;

/** What the service answers of all claims of a noun. */
final class Asked {

    static final List<String> SIDES = List.of(
            "supporting",
            "contrary",
            "noDifference",
            "mixed",
            "creditedElsewhere",
            "argued",
            "arguedAgainst",
            "silent");

    private static final String WEIGHT =
            " { mentions sources independentSources { atLeast atMost } measured designs { design sources } } ";

    /** The selection of a balance without its text. */
    static final String BALANCE = " { " + String.join(WEIGHT, SIDES) + WEIGHT + " overlapUnknown } ";

    private Asked() {}

    /** All nodes of a list, with what is selected of each. */
    static List<Map<String, Object>> all(String list, String selection) {
        var all = new ArrayList<Map<String, Object>>();
        var after = "null";
        do {
            var asked = Asking.ask("%s(first: 50, after: %s) { nodes { id %s } pageInfo { hasNextPage endCursor } }"
                    .formatted(list, after, selection));
            all.addAll(maps(asked.at(list, "nodes")));
            after = Boolean.TRUE.equals(asked.at(list, "pageInfo", "hasNextPage"))
                    ? "\"" + asked.at(list, "pageInfo", "endCursor") + "\""
                    : "";
        } while (!after.isEmpty());
        return all;
    }

    static String text(Map<String, Object> thing, String field) {
        return String.valueOf(thing.get(field));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object held) {
        return held == null ? Map.of() : (Map<String, Object>) held;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(@Nullable Object held) {
        return held == null ? List.of() : (List<Map<String, Object>>) held;
    }

    @SuppressWarnings("unchecked")
    static List<String> texts(@Nullable Object held) {
        return held == null ? List.of() : (List<String>) held;
    }
}
