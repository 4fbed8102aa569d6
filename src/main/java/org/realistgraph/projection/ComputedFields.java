package org.realistgraph.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The computed fields of one node in a filter. Each field is computed once, however many conditions use it, because
 * planning time grows with each computation.
 */
final class ComputedFields {

    private final Map<String, String> expressions = new LinkedHashMap<>();

    /** The variable that holds the value of the expression. */
    String variable(String name, String expression) {
        expressions.put(name, expression);
        return name;
    }

    int size() {
        return expressions.size();
    }

    /** The conditions as Cypher: conditions without computed fields unchanged, all others as one condition. */
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
