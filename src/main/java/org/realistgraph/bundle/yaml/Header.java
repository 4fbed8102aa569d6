package org.realistgraph.bundle.yaml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header of a bundle: its id, its version, its title, a note for readers on how its content came about, the
 * synthesis that owns its nodes if several could, and the bundles that it requires. {@code lines} maps each field to its line in the file.
 */
public record Header(
        String id,
        Version version,
        String title,
        @Nullable String note,
        @Nullable String owner,
        List<String> requires,
        Map<String, Integer> lines) {

    static final String NAME = "bundle";

    public Header {
        requires = List.copyOf(requires);
        lines = Map.copyOf(lines);
    }

    public static Header nobody() {
        return new Header("", new Version(0, 0, 0), "", null, null, List.of(), Map.of());
    }

    public void fault(Faults faults, String inside, String reason) {
        faults.add(lines.getOrDefault(inside, 1), NAME + "." + inside, reason);
    }
}
