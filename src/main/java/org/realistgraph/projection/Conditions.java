package org.realistgraph.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Statements;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedType;
import org.realistgraph.schema.Mapping;

/** Writes filters as Cypher conditions; keys determine the shape, and values are parameters. */
final class Conditions {

    private static final int COMPUTED_FIELDS = 8;
    private static final int CONTAINED = 1_000;

    private final Mapping mapping;
    private final Statements statements;
    private final Parameters parameters;
    private int computedFields;

    Conditions(Mapping mapping, Statements statements, Parameters parameters) {
        this.mapping = mapping;
        this.statements = statements;
        this.parameters = parameters;
    }

    /** The expression of a computed field over the node in the variable. */
    String expression(MappedField.Computed field, String variable) {
        return Statements.over(variable, statements.text("field/" + field.file()));
    }

    /** The conditions under which the filter keeps the node in the variable. */
    List<String> of(MappedType type, String variable, Map<String, Object> filter) {
        var once = new ComputedFields();
        return texts(once, of(type, variable, filter, once));
    }

    private List<Condition> of(MappedType type, String subject, Map<String, Object> filter, ComputedFields once) {
        return joined(filter, each -> ofFields(type.fields(), subject, each, once));
    }

    /** The conditions of the filter itself, then those of its {@code and}, {@code or} and {@code not}, at any depth. */
    private static List<Condition> joined(
            Map<String, Object> filter, Function<Map<String, Object>, List<Condition>> own) {
        var conditions = new ArrayList<>(own.apply(filter));
        if (filter.get("and") instanceof List<?> all) {
            all.forEach(each -> conditions.addAll(joined(asFilter(each), own)));
        }
        if (filter.get("or") instanceof List<?> any) {
            conditions.add(Condition.any(any.stream()
                    .map(each -> Condition.all(joined(asFilter(each), own)))
                    .toList()));
        }
        if (filter.get("not") instanceof Map<?, ?> not) {
            conditions.add(Condition.all(joined(asFilter(not), own)).negated());
        }
        return conditions;
    }

    private List<Condition> ofFields(
            Collection<? extends MappedField> fields, String subject, Map<String, Object> filter, ComputedFields once) {
        var conditions = new ArrayList<Condition>();
        for (var field : fields) {
            if (filter.get(field.name()) != null) {
                conditions.addAll(of(field, subject, filter, once));
            }
        }
        return conditions;
    }

    /** Planning takes about the same time for each computed field, wherever it is in the statement. */
    private List<String> texts(ComputedFields once, List<Condition> conditions) {
        computedFields += once.size();
        if (computedFields > COMPUTED_FIELDS) {
            throw new Refusal(
                            Code.FILTER_TOO_LARGE,
                            "The filter uses computed fields, such as balance and grounding, in too many places.")
                    .hint("Use computed fields on one node only, and each field once.");
        }
        return once.texts(conditions);
    }

    /** One condition that holds if all conditions hold. */
    static String all(List<String> conditions) {
        return conditions.isEmpty() ? "true" : "(" + String.join(" AND ", conditions) + ")";
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asFilter(@Nullable Object filter) {
        return filter == null ? Map.of() : (Map<String, Object>) filter;
    }

    /** Whether a filter keeps everything because it has no key; a key with a null value does not count. */
    static boolean saysNothing(Map<String, Object> filter) {
        return filter.values().stream().allMatch(Objects::isNull);
    }

    /** The filter without the given key. */
    static Map<String, Object> without(Map<String, Object> filter, String key) {
        var rest = new LinkedHashMap<>(filter);
        rest.remove(key);
        return rest;
    }

    private List<Condition> of(MappedField field, String subject, Map<String, Object> filter, ComputedFields once) {
        var name = field.name();
        var value = filter.get(name);
        return switch (field) {
            case MappedField.Property property -> Condition.plain(of(property, subject + "." + name, filter, value));
            case MappedField.Embedded group ->
                of(mapping.type(group.type()), subject + "." + name, asFilter(value), once);
            case MappedField.Relation relation -> Condition.plain(List.of(exists(relation, subject, asFilter(value))));
            case MappedField.Computed computed ->
                of(computed, once.variable(subject + "_" + name, expression(computed, subject)), filter, value, once);
            case MappedField.Plain plain -> throw new IllegalStateException(plain.name() + " is not in the graph.");
        };
    }

    private List<Condition> of(
            MappedField.Computed computed,
            String variable,
            Map<String, Object> filter,
            @Nullable Object value,
            ComputedFields once) {
        return value instanceof Map<?, ?> nested
                ? of(mapping.type(computed.type()), variable, asFilter(nested), once).stream()
                        .map(condition -> new Condition(condition.text(), true))
                        .toList()
                : List.of(new Condition(variable + " = " + parameters.add(filter, computed.name(), value), true));
    }

    private List<String> of(
            MappedField.Property property, String text, Map<String, Object> filter, @Nullable Object value) {
        return switch (value) {
            case Map<?, ?> range -> withinRange(property, text, asFilter(range));
            case List<?> values -> List.of(equality(property, text, filter, values));
            case null, default -> List.of(text + " = " + parameters.add(filter, property.name(), value));
        };
    }

    private String equality(MappedField.Property property, String text, Map<String, Object> filter, List<?> values) {
        if (property.list()) {
            return "any(item IN " + text + " WHERE item IN " + parameters.add(filter, property.name(), values) + ")";
        }
        return values.size() == 1
                ? text + " = " + parameters.add(filter, property.name(), values.getFirst())
                : text + " IN " + parameters.add(filter, property.name(), values);
    }

    private List<String> withinRange(MappedField.Property property, String text, Map<String, Object> range) {
        var conditions = new ArrayList<String>();
        var number = mapping.setByStore().contains(property.name()) ? tested(text) : text;
        if (range.get("min") != null) {
            conditions.add(number + " >= " + parameters.add(range, property.name() + "_min", range.get("min")));
        }
        if (range.get("max") != null) {
            conditions.add(number + " <= " + parameters.add(range, property.name() + "_max", range.get("max")));
        }
        if (range.get("contains") != null) {
            var part = parameters.add(range, property.name(), lowered(property, range.get("contains")));
            conditions.add(
                    property.list()
                            ? "any(item IN " + text + " WHERE toLower(item) CONTAINS " + part + ")"
                            : "toLower(" + text + ") CONTAINS " + part);
        }
        return conditions;
    }

    /**
     * Keeps the planner from an index on the weight: many nodes share a weight, so walking the order and testing each
     * node is faster than looking them up and sorting.
     */
    private static String tested(String weight) {
        return "(" + weight + " + 0)";
    }

    /** The search text in lower case, for comparison without case. */
    private static String lowered(MappedField.Property property, @Nullable Object text) {
        var written = String.valueOf(text);
        if (written.length() > CONTAINED) {
            throw new Refusal(
                            Code.FILTER_TOO_LARGE,
                            "The filter looks for a text of more than %d characters.".formatted(CONTAINED))
                    .at("filter." + property.name() + ".contains")
                    .hint("Look for a shorter text.");
        }
        return written.toLowerCase(Locale.ROOT);
    }

    private String exists(MappedField.Relation relation, String subject, Map<String, Object> filter) {
        var end = subject + "_" + relation.name();
        var conditions = ofEnd(relation, end, filter);
        return "EXISTS { MATCH (" + subject + ")" + arrow(relation, end) + "(" + end + ":" + label(relation) + ")"
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions)) + " }";
    }

    /**
     * The conditions on a relation and the node at its end; {@code and}, {@code or} and {@code not} refer to the same
     * relation and node.
     */
    List<String> ofEnd(MappedField.Relation relation, String end, Map<String, Object> filter) {
        var target = mapping.type(relation.target());
        var node = relation.end();
        if (node == null) {
            return of(target, end, filter);
        }
        var once = new ComputedFields();
        return texts(once, joined(filter, each -> {
            var conditions = ofFields(relation.properties(), edge(end), each, once);
            conditions.addAll(of(target, end, asFilter(each.get(node)), once));
            return conditions;
        }));
    }

    String label(MappedField.Relation relation) {
        return mapping.type(relation.target()).nodeLabel();
    }

    /** The relationship pattern from a node to the node in {@code end}. */
    static String arrow(MappedField.Relation relation, String end) {
        var described = "[" + (relation.describedBy() == null ? "" : edge(end)) + ":" + relation.relationship() + "]";
        return relation.outgoing() ? "-" + described + "->" : "<-" + described + "-";
    }

    static String edge(String end) {
        return end + "_relation";
    }
}
