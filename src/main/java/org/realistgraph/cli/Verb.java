package org.realistgraph.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.realistgraph.problem.StartRefused;

/** The verbs of the command line. The first argument is the verb, and the others are its operands. */
public enum Verb {
    LOAD("load FILE…", 1, Integer.MAX_VALUE, false),
    CHECK("check FILE", 1, 1, false),
    TAKE("take OURS|THEIRS ID…", 2, Integer.MAX_VALUE, true),
    EXPORT("export BUNDLE|SYNTHESIS FILE", 2, 2, true),
    CHECK_STORE("check-store", 0, 0, true),
    BACKUP("backup TO", 1, 1, true),
    RESTORE("restore FROM", 1, 1, true);

    private final String usage;
    private final int fewest;
    private final int most;
    private final boolean ofGraph;

    Verb(String usage, int fewest, int most, boolean ofGraph) {
        this.usage = usage;
        this.fewest = fewest;
        this.most = most;
        this.ofGraph = ofGraph;
    }

    /** Whether the verb copies the folder of a graph; only the embedded database has such a folder. */
    public boolean isCopy() {
        return this == BACKUP || this == RESTORE;
    }

    /** Whether the verb needs an existing graph, so that a wrong folder does not silently become a new graph. */
    public boolean isOfGraph() {
        return ofGraph;
    }

    /**
     * The verb in the arguments of the program, if any; refuses an unknown verb, or one with the wrong number of
     * operands.
     */
    public static Optional<Verb> in(List<String> arguments) {
        var words = words(arguments);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var verb = Arrays.stream(values())
                .filter(known -> known.word().equals(words.getFirst()))
                .findFirst()
                .orElseThrow(() -> new StartRefused("Unknown verb: %s.".formatted(words.getFirst()), verbs()));
        var operands = words.size() - 1;
        if (operands < verb.fewest || operands > verb.most) {
            throw new StartRefused("Wrong number of operands: %s.".formatted(String.join(" ", words)), verbs());
        }
        return Optional.of(verb);
    }

    /** The arguments after the verb. */
    public static List<String> operands(List<String> arguments) {
        var words = words(arguments);
        return words.subList(Math.min(1, words.size()), words.size());
    }

    private String word() {
        return usage.split(" ", 2)[0];
    }

    private static List<String> words(List<String> arguments) {
        return arguments.stream().filter(word -> !word.startsWith("--")).toList();
    }

    private static String verbs() {
        return "Use " + Arrays.stream(values()).map(verb -> verb.usage).collect(Collectors.joining(", "))
                + ", or no verb to start the service.";
    }
}
