package org.realistgraph.bundle;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a program generated says which and from what, and who reviewed it if somebody did; nothing else says so. */
final class OriginRule {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Entry entry;
    private final Faults faults;

    private OriginRule(Entry entry, Faults faults) {
        this.entry = entry;
        this.faults = faults;
    }

    static void check(Entry entry, Faults faults) {
        new OriginRule(entry, faults).check();
    }

    private void check() {
        switch (String.valueOf(entry.values().getOrDefault("origin", ""))) {
            case "AI_GENERATED" -> {
                checkGeneration();
                if (isWritten("acceptedBy")) {
                    fault("acceptedBy", "What a person has reviewed is AI_REVIEWED, and not AI_GENERATED.");
                }
                if ("ACCEPTED".equals(entry.values().get("status"))) {
                    fault("status", "What no person has looked at cannot be ACCEPTED; its origin is AI_GENERATED.");
                }
            }
            case "AI_REVIEWED" -> {
                checkGeneration();
                if (!isWritten("acceptedBy")) {
                    fault("", "Its origin is AI_REVIEWED, so acceptedBy must name the account that reviewed it.");
                }
            }
            default -> checkNoProgram();
        }
    }

    private void checkGeneration() {
        if (!isWritten("generation")) {
            fault("", "A program generated it, so generation must name the model and the hash of the prompt.");
        } else if (entry.values().get("generation") instanceof Map<?, ?> generation
                && generation.get("promptHash") instanceof String hash
                && !SHA_256.matcher(hash).matches()) {
            fault("generation.promptHash", hash + " is no SHA-256: 64 digits from 0 to 9 and a to f.");
        }
    }

    private void checkNoProgram() {
        if (isWritten("origin") && !entry.values().containsKey("origin")) {
            return; // it is none of the origins, which is a fault of its own
        }
        for (var field : List.of("generation", "acceptedBy")) {
            if (isWritten(field)) {
                fault(field, "Only a claim of the origin AI_GENERATED or AI_REVIEWED has it.");
            }
        }
    }

    /** Whether it stands in the file, even with a value that is refused. */
    private boolean isWritten(String field) {
        return entry.values().containsKey(field) || entry.lines().containsKey(field);
    }

    private void fault(String inside, String reason) {
        entry.fault(faults, inside, reason);
    }
}
