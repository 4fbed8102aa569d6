package org.realistgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An index that a migration creates, or the index of a constraint. */
public record IndexMade(String name, String label, List<String> properties, boolean isUnique) {

    private static final Pattern MAKES =
            Pattern.compile("CREATE\\s+(CONSTRAINT|(?:\\w+\\s+)?INDEX)\\s+(\\w+)[^(]*\\(\\w+:(\\w+)\\)");
    private static final Pattern PROPERTY = Pattern.compile("\\bn\\.(\\w+)");

    public IndexMade {
        properties = List.copyOf(properties);
    }

    static Optional<IndexMade> of(String statement) {
        return MAKES.matcher(statement)
                .results()
                .findFirst()
                .map(made -> new IndexMade(made.group(2), made.group(3), properties(statement), isConstraint(made)));
    }

    boolean isDroppedBy(String statement) {
        return statement.contains("DROP INDEX " + name + " ");
    }

    private static boolean isConstraint(MatchResult made) {
        return made.group(1).equals("CONSTRAINT");
    }

    private static List<String> properties(String statement) {
        return PROPERTY.matcher(statement)
                .results()
                .map(property -> property.group(1))
                .toList();
    }
}
