package org.realistgraph.projection;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition of a filter in Cypher.
 *
 * @param computed whether the condition uses a computed field, and so must follow the computation
 */
record Condition(String text, boolean computed) {

    static List<Condition> plain(List<String> texts) {
        return texts.stream().map(text -> new Condition(text, false)).toList();
    }

    static Condition all(List<Condition> conditions) {
        return joined(conditions, " AND ", "true");
    }

    static Condition any(List<Condition> conditions) {
        return joined(conditions, " OR ", "false");
    }

    /** The condition that holds if this one is false or null. */
    Condition negated() {
        return new Condition("NOT coalesce(" + text + ", false)", computed);
    }

    private static Condition joined(List<Condition> conditions, String word, String none) {
        return new Condition(
                conditions.isEmpty()
                        ? none
                        : conditions.stream().map(Condition::text).collect(Collectors.joining(word, "(", ")")),
                conditions.stream().anyMatch(Condition::computed));
    }
}
