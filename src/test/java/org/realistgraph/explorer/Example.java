package org.realistgraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** An example of this repository: the name that stands in links, and the operation that its tab is named after. */
record Example(String name, String operation) {

    private static final Pattern OPERATION = Pattern.compile("^query (\\w+)", Pattern.MULTILINE);

    static List<Example> all() {
        try (var files = Files.list(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .map(Example::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Example read(Path file) {
        try {
            var operation = OPERATION.matcher(Files.readString(file));
            return new Example(
                    file.getFileName().toString().replace(".graphql", ""),
                    operation.results().findFirst().orElseThrow().group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
