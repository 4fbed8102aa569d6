package org.realistgraph.cli;

import java.io.PrintStream;
import java.util.List;

/** Does what a verb says, over the graph that is configured. */
public interface VerbRunner {

    Verb verb();

    /** Does it to the operands, tells on {@code out} what was done, and returns the exit code: 0 where all is well. */
    int run(List<String> operands, PrintStream out);
}
