package org.realistgraph.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The computed fields of a claim, worked out by hand from what lies round it. */
final class Weighing {

    private static final Map<String, String> ROLES = Map.of(
            "INTERVENTION", "OF", "CONTEXT", "IN", "RESOURCE", "USES", "MECHANISM", "FIRES", "OUTCOME", "PRODUCES");

    private final Map<Thing, Map<String, Object>> known = new HashMap<>();

    /** The value of the field that the file of that name computes. */
    Object value(String file, Thing claim) {
        return known.computeIfAbsent(claim, ignored -> new HashMap<>()).computeIfAbsent(file, ignored -> switch (file) {
            case "claim/contested" ->
                claim.from("DISPUTES").stream()
                        .anyMatch(one -> one.is("Dispute") && "OPEN".equals(one.property("status")));
            case "claim/completeness" -> completeness(claim);
            default -> throw new IllegalArgumentException("Nobody has worked out " + file + " by hand yet.");
        });
    }

    private static Map<String, Object> completeness(Thing claim) {
        var missing = new ArrayList<String>();
        if (claim.is("Configuration")) {
            for (var synthesis : claim.from("HOLDS")) {
                for (var role : texts(synthesis.property("roleProfile_roles"))) {
                    if (claim.to(ROLES.getOrDefault(role, "")).isEmpty()) {
                        missing.add(role);
                    }
                }
            }
        }
        return Map.of("complete", missing.isEmpty(), "missing", missing);
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of();
    }
}
