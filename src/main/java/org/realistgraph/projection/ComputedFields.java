package org.realistgraph.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The computed fields that a filter needs of one node: each is computed once, however many conditions ask for it, since
 * the planner takes as long for each of them.
 */
final class ComputedFields {

    private final Map<String, String> expressions = new LinkedHashMap<>();

    /** The variable that holds what the expression gives. */
    String variable(String name, String expression) {
        expressions.put(name, expression);
        return name;
    }

    int size() {
        return expressions.size();
    }

    /** The conditions as Cypher: those that need nothing computed as they are, all others as one. */
    List<String> texts(List<Condition> conditions) {
        var texts = new ArrayList<String>();
        var computed = new ArrayList<Condition>();
        conditions.forEach(condition -> {
            if (condition.computed()) {
                computed.add(condition);
            } else {
                texts.add(condition.text());
            }
        });
        if (!computed.isEmpty()) {
            var with = expressions.entrySet().stream()
                    .map(entry -> "(" + entry.getValue() + ") AS " + entry.getKey())
                    .collect(Collectors.joining(", ", "WITH ", "\n"));
            texts.add(CypherText.block(
                    "COLLECT {", with + "RETURN " + Condition.all(computed).text(), "}[0]"));
        }
        return texts;
    }
}
