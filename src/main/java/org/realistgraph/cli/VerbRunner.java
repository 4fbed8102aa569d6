package org.realistgraph.cli;

import java.io.PrintStream;
import java.util.List;

/** Runs a verb on the configured graph. */
public interface VerbRunner {

    Verb verb();

    /** Runs the verb with its operands, prints the result to {@code out}, and returns the exit code: 0 for success. */
    int run(List<String> operands, PrintStream out);
}
