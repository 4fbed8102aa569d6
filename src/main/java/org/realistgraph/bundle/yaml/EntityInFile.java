package org.realistgraph.bundle.yaml;

import java.util.Map;
import org.realistgraph.entity.Entity;
import org.realistgraph.rule.Violation;

/**
 * An entity in a file. {@code lines} maps the path of each field within the entity to its line; the empty path means
 * the entity itself. {@code isWhole} is false if the form of a field is invalid.
 */
public record EntityInFile(Entity entity, Map<String, Integer> lines, boolean isWhole) {

    public EntityInFile {
        lines = Map.copyOf(lines);
    }

    public String id() {
        return entity.id();
    }

    /** The path of the entity in the file, such as {@code configurations[cmo-x]}. */
    public String path() {
        return entity.type().plural() + "[" + id() + "]";
    }

    public void fault(Faults faults, Violation violation) {
        fault(faults, violation.path(), violation.reason());
    }

    /** Adds a fault of the field at a path within the entity; the empty path means the entity itself. */
    public void fault(Faults faults, String inside, String reason) {
        var line = lines.getOrDefault(inside, lines.getOrDefault("", 1));
        faults.add(line, inside.isEmpty() ? path() : path() + "." + inside, reason);
    }
}
