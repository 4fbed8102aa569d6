package org.realistgraph.bundle;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a program generated says which and from what, and who reviewed it if somebody did; nothing else says so. */
final class OriginRule {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private OriginRule() {}

    static void check(Entry entry, Faults faults) {
        var generation = entry.values().get("generation");
        var isReviewed = entry.values().containsKey("acceptedBy");
        switch (String.valueOf(entry.values().getOrDefault("origin", ""))) {
            case "AI_GENERATED" -> {
                checkGeneration(entry, generation, faults);
                if (isReviewed) {
                    entry.fault(
                            faults,
                            "acceptedBy",
                            "is AI_GENERATED, which nobody has reviewed; what a person reviewed is AI_REVIEWED.");
                }
            }
            case "AI_REVIEWED" -> {
                checkGeneration(entry, generation, faults);
                if (!isReviewed) {
                    entry.fault(faults, "", "is AI_REVIEWED, and so names in acceptedBy who reviewed it.");
                }
            }
            case String origin -> {
                var known = origin.isEmpty() ? "has no origin" : "is " + origin;
                for (var field : new String[] {"generation", "acceptedBy"}) {
                    if (entry.values().containsKey(field)) {
                        entry.fault(faults, field, known + ", and so no program generated it.");
                    }
                }
            }
        }
    }

    private static void checkGeneration(Entry entry, @Nullable Object generation, Faults faults) {
        if (!(generation instanceof Map<?, ?> named)) {
            var origin = entry.values().get("origin");
            entry.fault(
                    faults,
                    "",
                    "is " + origin + ", and so names its generation: the model and the hash of the prompt.");
        } else if (named.get("promptHash") instanceof String hash
                && !SHA_256.matcher(hash).matches()) {
            entry.fault(faults, "generation.promptHash", hash + " is no SHA-256: 64 digits from 0 to 9 and a to f.");
        }
    }
}
