package org.realistgraph.examples;

import graphql.ExecutionInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An example that is shipped: its text, with its variables where it has some. */
public record Shipped(String name) {

    private static final Path EXAMPLES = Path.of("examples");
    private static final String ENDING = ".graphql";
    private static final TypeReference<Map<String, Object>> JSON = new TypeReference<>() {};

    /** All of them, by name. */
    public static List<Shipped> all() {
        try (var files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .map(Shipped::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String text() {
        return read(EXAMPLES.resolve(name + ENDING));
    }

    public ExecutionInput input() {
        var variables = EXAMPLES.resolve(name + ".variables.json");
        var input = ExecutionInput.newExecutionInput(text());
        if (Files.exists(variables)) {
            Map<String, Object> given = new JsonMapper().readValue(read(variables), JSON);
            input.variables(given);
        }
        return input.build();
    }

    @Override
    public String toString() {
        return name;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
