package org.realistgraph.filter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statement;

/**
 * A way in which the translation of filters could be wrong: the first is the fault that it had, in the filter that it
 * took note of; the others stand in the statement that it wrote.
 */
enum PlantedFault {
    THE_FAR_NODE_IS_FORGOTTEN_IN_AND_OR_AND_NOT("(outcomes|firing|via|members): \\{(and|or|not)", "", ""),
    THE_FAR_NODE_MAY_BE_OF_ANY_KIND(
            "(effects|findings|moderations|evidence): \\{\\}",
            "(EXISTS \\{ MATCH \\(\\w+\\)[^(]*\\(\\w+):\\w+\\)",
            "$1)"),
    OR_IS_READ_AS_AND("or: \\[\\{[^\\[]*\\}, \\{", " OR ", " AND "),
    NOT_LEAVES_OUT_WHAT_IS_NOT_CODED("not: \\{", "NOT coalesce\\(", "coalesce(NOT "),
    THE_LEAST_IS_NOT_INCLUDED("(year|order|value): \\{min: [0-9]", ">= \\$", "> \\$"),
    THE_MOST_IS_NOT_INCLUDED("(year|order|value): \\{max: [0-9]", "<= \\$", "< \\$"),
    UPPER_CASE_MATTERS("contains: \"", "toLower\\(", "("),
    EVERY_MEMBER_OF_A_LIST_MUST_FIT("(inferred|authors|countries|emmie): ", "any\\(item IN", "all(item IN"),
    WHAT_TWO_CONCEPTS_LEAD_TO_COMES_TWICE("id: \\[\"[^\\]]*,", "WITH DISTINCT", "WITH");

    private final Pattern concerned;
    private final Pattern right;
    private final String wrong;

    PlantedFault(String concerned, String right, String wrong) {
        this.concerned = Pattern.compile(concerned);
        this.right = Pattern.compile(right);
        this.wrong = wrong;
    }

    /** Whether a filter may show it. */
    boolean mayShowIn(Question question) {
        return concerned.matcher(question.toString()).find();
    }

    /** A graph whose statements have the fault. */
    Graph in(Graph graph) {
        return statement -> graph.read(new Statement(
                right.pattern().isEmpty()
                        ? statement.text()
                        : right.matcher(statement.text()).replaceAll(wrong),
                statement.parameters()));
    }

    /** The question as it is understood. */
    Question in(Question question, SchemaText schema) {
        return right.pattern().isEmpty()
                ? question.with(withoutFarNodes(schema, question.type(), question.filter(), false))
                : question;
    }

    private static Map<String, @Nullable Object> withoutFarNodes(
            SchemaText schema, String type, Map<?, ?> filter, boolean joined) {
        var left = new LinkedHashMap<String, @Nullable Object>();
        filter.forEach((key, value) -> {
            var name = String.valueOf(key);
            var joins = List.of("and", "or", "not").contains(name);
            var below = joins ? type : schema.field(type, name).type();
            if (!joined || joins || schema.isNode(type) || !schema.isNode(below)) {
                left.put(name, understood(schema, below, value, joins));
            }
        });
        return left;
    }

    private static @Nullable Object understood(SchemaText schema, String type, @Nullable Object value, boolean joined) {
        if (value instanceof List<?> several) {
            return several.stream()
                    .map(each ->
                            each instanceof Map<?, ?> filter ? withoutFarNodes(schema, type, filter, joined) : each)
                    .toList();
        }
        var isFilter = value instanceof Map && (schema.isNode(type) || schema.isObject(type));
        return isFilter && value instanceof Map<?, ?> filter ? withoutFarNodes(schema, type, filter, joined) : value;
    }
}
