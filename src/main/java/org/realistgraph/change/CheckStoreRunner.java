package org.realistgraph.change;

import java.io.PrintStream;
import java.util.List;
import org.realistgraph.cli.Verb;
import org.realistgraph.cli.VerbRunner;

/** Prints how the store, or a copy that a verb made, differs from its change log; the exit code is 1 if it does. */
public record CheckStoreRunner(Verb verb, StoreCheck check) implements VerbRunner {

    @Override
    public int run(List<String> operands, PrintStream out) {
        var differences = check.differences();
        differences.forEach(out::println);
        out.println(
                differences.isEmpty()
                        ? "The store agrees with its change log and its migrations."
                        : "Differences between the store and its change log or its migrations: %,d."
                                .formatted(differences.size()));
        return differences.isEmpty() ? 0 : 1;
    }
}
