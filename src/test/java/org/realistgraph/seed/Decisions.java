package org.realistgraph.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The values that docs/seed-decisions.md says are not in the graph as the evidence words them, each with its words. */
final class Decisions {

    private static final String HEADING = "\n## Not in the graph as worded";

    private Decisions() {}

    /** From the path of a value to its words, in the part of a programme. */
    static Map<String, String> left(String programme) {
        var text = part(programme);
        var from = text.indexOf(HEADING);
        var to = text.indexOf("\n## ", from + HEADING.length());
        return text.substring(from, to < 0 ? text.length() : to)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split(" *\\| *"))
                .collect(Collectors.toMap(cells -> bare(cells[1]), cells -> bare(cells[2])));
    }

    private static String part(String programme) {
        var text = text();
        var from = text.indexOf("\n# " + programme + "\n");
        var to = text.indexOf("\n# ", from + 1);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private static String bare(String cell) {
        return cell.replace("`", "");
    }

    private static String text() {
        try {
            return Files.readString(Path.of("docs", "seed-decisions.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
