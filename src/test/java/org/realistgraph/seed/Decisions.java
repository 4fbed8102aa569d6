package org.realistgraph.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What docs/seed-decisions.md lists in its tables. */
final class Decisions {

    private Decisions() {}

    /** The values that are not in the graph as the evidence words them, in the part of a programme: words by path. */
    static Map<String, String> left(String programme) {
        return rows(programme, "Not in the graph as worded")
                .collect(Collectors.toMap(cells -> bare(cells[1]), cells -> bare(cells[2])));
    }

    /** The values of the later readings that are not at their place in the graph: words by path. */
    static Map<String, String> later() {
        return rows(part("Words of the later readings"))
                .flatMap(cells -> Stream.of(cells[2].replace("\\|", "|").split(" · "))
                        .map(field -> field.split(": ", 2))
                        .map(field -> Map.entry(bare(cells[1]) + "." + field[0], field.length > 1 ? field[1] : "")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The ids in the first column of a table. */
    static List<String> listed(String part, String heading) {
        return rows(part, heading).map(cells -> bare(cells[1])).toList();
    }

    private static Stream<String[]> rows(String part, String heading) {
        var text = part(part);
        var from = text.indexOf("\n## " + heading);
        var to = text.indexOf("\n## ", from + 1);
        return rows(text.substring(from, to < 0 ? text.length() : to));
    }

    private static Stream<String[]> rows(String text) {
        return text.lines().filter(line -> line.startsWith("| `")).map(line -> line.split(" *(?<!\\\\)\\| *"));
    }

    private static String part(String title) {
        var text = text();
        var from = text.indexOf("\n# " + title + "\n");
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
