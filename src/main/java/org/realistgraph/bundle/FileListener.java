package org.realistgraph.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.realistgraph.cli.Verb;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.problem.StartRefused;
import org.realistgraph.rule.Rules;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Handles the files that a verb names before any database starts: {@code check} checks its file and ends the program
 * with 0 or 1, and a file for {@code load} must exist.
 */
final class FileListener implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent start) {
        var arguments = List.of(start.getArgs());
        var operands = Verb.operands(arguments);
        switch (Verb.in(arguments).orElse(null)) {
            case CHECK -> System.exit(passes(Path.of(operands.getFirst())) ? 0 : 1);
            case LOAD -> requireThere(operands);
            case null, default -> {}
        }
    }

    private static boolean passes(Path file) {
        var types = types();
        return new BundleCheck(new BundleReading(types, rules(types))).passes(file, System.out);
    }

    private static void requireThere(List<String> operands) {
        var others = operands.stream().filter(operand -> !isFile(operand)).toList();
        if (!others.isEmpty()) {
            var types = types();
            var brought = ProgramBundle.all(types, rules(types)).stream()
                    .map(ProgramBundle::id)
                    .toList();
            others.stream()
                    .filter(other -> !brought.contains(other))
                    .findFirst()
                    .ifPresent(other -> {
                        throw missing(other, brought);
                    });
        }
    }

    static boolean isFile(String operand) {
        var path = Path.of(operand);
        return Files.isReadable(path) && !Files.isDirectory(path);
    }

    static StartRefused missing(String operand, List<String> brought) {
        return new StartRefused(
                "The file %s does not exist or cannot be read."
                        .formatted(Path.of(operand).toAbsolutePath()),
                "Name the file of a bundle, or a bundle that ships with the program: %s."
                        .formatted(String.join(", ", brought)));
    }

    private static EntityTypes types() {
        return new EntityTypes(Mapping.of(SchemaFiles.completed()));
    }

    private static Rules rules(EntityTypes types) {
        return new Rules(types, Clock.systemUTC());
    }
}
