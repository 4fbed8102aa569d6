package org.realistgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The page of the documentation on faults, whose rows are what tests see; {@code -Pnightly -Dreliability=write} rewrites them. */
final class ReliabilityPage {

    private static final Path PAGE = Path.of("docs/reliability.md");

    /** Whether rows that are like others are tried too; only so can the page be written. */
    static final boolean NIGHTLY = Boolean.getBoolean("nightly");

    private ReliabilityPage() {}

    /** Compares the rows below a heading with those that were seen, or writes them there. */
    static synchronized void holds(String heading, List<String> rows) throws IOException {
        var lines = Files.readAllLines(PAGE);
        var start = lines.indexOf("## " + heading);
        var first = start + 1;
        while (first < lines.size() && !lines.get(first).startsWith("|---")) {
            first++;
        }
        var end = first + 1;
        while (end < lines.size() && lines.get(end).startsWith("|")) {
            end++;
        }
        var page = lines.subList(first + 1, end);
        if (NIGHTLY && "write".equals(System.getProperty("reliability"))) {
            Files.write(
                    PAGE,
                    Stream.of(lines.subList(0, first + 1), rows, lines.subList(end, lines.size()))
                            .flatMap(List::stream)
                            .toList());
        } else {
            assertThat(page).hasSizeGreaterThanOrEqualTo(rows.size()).containsSubsequence(rows);
        }
    }
}
