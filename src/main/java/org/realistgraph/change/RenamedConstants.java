package org.realistgraph.change;

import java.util.LinkedHashMap;
import java.util.Map;

/** Constants that states of the log may still bear under an older name: what migration V0008 renamed in the store. */
final class RenamedConstants {

    private static final Map<String, String> STANCES =
            Map.of("REFUTES", "CONTRARY", "NULL_RESULT", "NO_DIFFERENCE", "DESPITE", "CREDITED_ELSEWHERE");

    private static final Map<String, Map<String, String>> BY_PROPERTY = Map.of(
            "stance",
            STANCES,
            "direction",
            STANCES,
            "status",
            Map.of("ACCEPTED", "AGREED"),
            "sort",
            Map.of("REALIST", "CONTEXTUAL"));

    private RenamedConstants() {}

    /** The properties with the present names of their constants. */
    static Map<String, Object> in(Map<?, ?> properties) {
        var renamed = new LinkedHashMap<String, Object>();
        properties.forEach((name, value) -> {
            var present =
                    BY_PROPERTY.getOrDefault(String.valueOf(name), Map.of()).get(value);
            renamed.put(String.valueOf(name), present == null ? value : present);
        });
        if (renamed.remove("kind", "POPULATION")) {
            renamed.put("forWhom", true);
        }
        return renamed;
    }
}
