package org.realistgraph.bundle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.realistgraph.schema.MappedField;

/** A part names something that the claim's configuration has. */
final class PartRule {

    /** The relation of a configuration that a kind of part points along. */
    private static final Map<String, String> RELATION = Map.of(
            "CONTEXT", "IN",
            "CONTEXT_MECHANISM", "IN",
            "MECHANISM", "FIRES",
            "RESOURCE", "USES",
            "OUTCOME", "PRODUCES",
            "MECHANISM_OUTCOME", "PRODUCES");

    /** The relations that lead from what has a part to the claim that it is a part of. */
    private static final Set<String> TO_CLAIM = Set.of("FOR", "DISPUTES", "ON");

    private final Map<String, Known> known;

    PartRule(Map<String, Known> known) {
        this.known = known;
    }

    void check(Entry entry, Faults faults) {
        for (var field : entry.section().fields()) {
            if (field instanceof MappedField.Embedded group && group.type().equals("Part")) {
                claims(entry).forEach(claim -> check(entry, field.name(), claim, faults));
            }
        }
    }

    private List<Known> claims(Entry entry) {
        return Reference.in(entry).stream()
                .filter(reference -> TO_CLAIM.contains(reference.relation().relationship()))
                .map(reference -> known.get(reference.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static void check(Entry entry, String field, Known claim, Faults faults) {
        var value = entry.values().get(field);
        if (value instanceof Map<?, ?> part) {
            check(entry, field, part, claim, faults);
        } else if (value instanceof List<?> parts) {
            for (int i = 0; i < parts.size(); i++) {
                check(entry, field + "[" + i + "]", (Map<?, ?>) parts.get(i), claim, faults);
            }
        }
    }

    private static void check(Entry entry, String path, Map<?, ?> part, Known claim, Faults faults) {
        var kind = part.get("kind");
        var relation = RELATION.get(String.valueOf(kind));
        if (relation == null && kind != null && part.containsKey("id")) {
            entry.fault(faults, path + ".id", "A " + kind + " has no id.");
        } else if (relation != null && !claim.type().equals("Configuration")) {
            entry.fault(faults, path + ".kind", claim.id() + " is no configuration: it is meant as a WHOLE.");
        } else if (relation != null && claim.ends(relation).isEmpty()) {
            entry.fault(faults, path + ".kind", claim.id() + " has no " + kind + ".");
        } else if (relation != null
                && !part.containsKey("id")
                && claim.ends(relation).size() > 1) {
            entry.fault(faults, path, claim.id() + " has several; the id must name which " + kind + " is meant.");
        } else if (relation != null
                && part.get("id") instanceof String id
                && !claim.ends(relation).contains(id)) {
            entry.fault(faults, path + ".id", id + " is no " + kind + " of " + claim.id() + ".");
        }
    }
}
