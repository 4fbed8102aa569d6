package org.realistgraph.bundle.yaml;

import java.util.Map;
import org.realistgraph.entity.Entity;
import org.realistgraph.rule.Violation;

/**
 * An entity as a file holds it. {@code lines} tells where each field stands, by its path within the entity; the entity itself
 * stands under the empty path. {@code isWhole} is false where the form of some field was at fault.
 */
public record EntityInFile(Entity entity, Map<String, Integer> lines, boolean isWhole) {

    public EntityInFile {
        lines = Map.copyOf(lines);
    }

    public String id() {
        return entity.id();
    }

    /** Its path in the file, as in {@code configurations[cmo-x]}. */
    public String path() {
        return entity.type().plural() + "[" + id() + "]";
    }

    public void fault(Faults faults, Violation violation) {
        fault(faults, violation.path(), violation.reason());
    }

    /** Reports a fault of the field at a path within the entity; the empty path means the entity itself. */
    public void fault(Faults faults, String inside, String reason) {
        var line = lines.getOrDefault(inside, lines.getOrDefault("", 1));
        faults.add(line, inside.isEmpty() ? path() : path() + "." + inside, reason);
    }
}
