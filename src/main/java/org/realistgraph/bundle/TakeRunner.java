package org.realistgraph.bundle;

import java.io.PrintStream;
import java.util.List;
import org.realistgraph.cli.Verb;
import org.realistgraph.cli.VerbRunner;
import org.realistgraph.problem.StartRefused;

/** Decides conflicts between bundles and what persons made: for theirs, which is the bundle's, or for ours. */
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
                        "Say take OURS ID… to keep what the graph has, or take THEIRS ID… for the bundle's.");
        };
        operands.stream().skip(1).forEach(id -> out.println(loading.decide(id, forBundle)));
        return 0;
    }
}
