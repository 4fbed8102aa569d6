package org.realistgraph.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Constants that states of the log may still bear under an older name: what migrations from V0008 on renamed in the store. */
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

    private static final String ROLES = "roleProfile";
    private static final String ORIGIN = "origin";
    private static final Set<Object> ORIGINS_OF_THE_FIRST_READING = Set.of("STATED", "INFERRED");
    private static final Set<Object> CODED_BY_A_PROGRAM = Set.of(
            "common", "family-group-conferencing", "intensive-family-preservation", "need-for-care", "signs-of-safety");

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
        if (renamed.containsKey(ROLES)) {
            renamed.put(ROLES + "_roles", renamed.remove(ROLES));
        }
        if (ORIGINS_OF_THE_FIRST_READING.contains(renamed.getOrDefault(ORIGIN, ""))) {
            renameOrigin(renamed);
        }
        return renamed;
    }

    private static void renameOrigin(Map<String, Object> properties) {
        if (CODED_BY_A_PROGRAM.contains(properties.getOrDefault("bundle", ""))) {
            properties.put(ORIGIN, "AI_GENERATED");
            properties.put("generation_model", "A large language model; its name was not recorded");
        } else {
            properties.put(ORIGIN, "MANUAL");
        }
    }
}
