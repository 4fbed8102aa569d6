package org.realistgraph.bundle;

import java.util.Map;

/** An alignment rests on reasons and persons: nothing is evidence for it. */
final class EvidenceRule {

    private EvidenceRule() {}

    static void check(Entry entry, Map<String, Known> known, Faults faults) {
        if (entry.section().type().equals("Evidence") && entry.values().get("claim") instanceof String claim) {
            var found = known.get(claim);
            if (found != null && found.type().equals("Alignment")) {
                entry.fault(
                        faults, "claim", claim + " is an alignment, which rests on its rationale and has no evidence.");
            }
        }
    }
}
