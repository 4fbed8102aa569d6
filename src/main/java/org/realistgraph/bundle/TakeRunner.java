package org.realistgraph.bundle;

import java.io.PrintStream;
import java.util.List;
import org.realistgraph.cli.Verb;
import org.realistgraph.cli.VerbRunner;
import org.realistgraph.problem.StartRefused;

/**
 * Decides conflicts between bundles and people's changes: {@code THEIRS} for the bundle, or {@code OURS} for the graph.
 */
record TakeRunner(BundleLoading loading) implements VerbRunner {

    @Override
    public Verb verb() {
        return Verb.TAKE;
    }

    @Override
    public int run(List<String> operands, PrintStream out) {
        var forBundle = switch (operands.getFirst()) {
            case "THEIRS" -> true;
            case "OURS" -> false;
            default ->
                throw new StartRefused(
                        "%s is neither OURS nor THEIRS.".formatted(operands.getFirst()),
                        "Run take OURS ID… to keep the graph's version, or take THEIRS ID… to use the bundle's.");
        };
        operands.stream().skip(1).forEach(id -> out.println(loading.decide(id, forBundle)));
        return 0;
    }
}
