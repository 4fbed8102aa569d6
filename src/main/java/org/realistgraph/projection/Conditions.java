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

/** Writes filters as Cypher conditions; keys are shape, values are parameters. */
final class Conditions {

    private static final int CONTAINED = 1_000;

    private final Mapping mapping;
    private final Statements statements;
    private final Parameters parameters;

    Conditions(Mapping mapping, Statements statements, Parameters parameters) {
        this.mapping = mapping;
        this.statements = statements;
        this.parameters = parameters;
    }

    /** The expression of a computed field over the node that the variable holds. */
    String expression(MappedField.Computed field, String variable) {
        return Statements.over(variable, statements.text("field/" + field.file()));
    }

    /** What must hold of {@code subject}, a variable or a map, so that the filter keeps it. */
    List<String> of(MappedType type, String subject, Map<String, Object> filter) {
        return joined(filter, each -> ofFields(type.fields(), subject, each));
    }

    /** What a filter says itself, then what its and, or and not say: all are read in the same way, however deep. */
    private static List<String> joined(Map<String, Object> filter, Function<Map<String, Object>, List<String>> own) {
        var conditions = new ArrayList<>(own.apply(filter));
        if (filter.get("and") instanceof List<?> all) {
            all.forEach(each -> conditions.addAll(joined(asFilter(each), own)));
        }
        if (filter.get("or") instanceof List<?> any) {
            var branches =
                    any.stream().map(each -> all(joined(asFilter(each), own))).toList();
            conditions.add(branches.isEmpty() ? "false" : "(" + String.join(" OR ", branches) + ")");
        }
        if (filter.get("not") instanceof Map<?, ?> not) {
            conditions.add("NOT coalesce(" + all(joined(asFilter(not), own)) + ", false)");
        }
        return conditions;
    }

    private List<String> ofFields(
            Collection<? extends MappedField> fields, String subject, Map<String, Object> filter) {
        var conditions = new ArrayList<String>();
        for (var field : fields) {
            if (filter.get(field.name()) != null) {
                conditions.addAll(of(field, subject, filter));
            }
        }
        return conditions;
    }

    /** One condition that holds where all do. */
    static String all(List<String> conditions) {
        return conditions.isEmpty() ? "true" : "(" + String.join(" AND ", conditions) + ")";
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asFilter(@Nullable Object filter) {
        return filter == null ? Map.of() : (Map<String, Object>) filter;
    }

    /** Whether a filter keeps everything since it has no key; a key without a value counts as not there. */
    static boolean saysNothing(Map<String, Object> filter) {
        return filter.values().stream().allMatch(Objects::isNull);
    }

    /** The filter without the given key. */
    static Map<String, Object> without(Map<String, Object> filter, String key) {
        var rest = new LinkedHashMap<>(filter);
        rest.remove(key);
        return rest;
    }

    private List<String> of(MappedField field, String subject, Map<String, Object> filter) {
        var name = field.name();
        var value = filter.get(name);
        return switch (field) {
            case MappedField.Property property -> of(property, subject + "." + name, filter, value);
            case MappedField.Embedded group -> of(mapping.type(group.type()), subject + "." + name, asFilter(value));
            case MappedField.Relation relation -> List.of(exists(relation, subject, asFilter(value)));
            case MappedField.Computed computed ->
                of(computed, "(" + expression(computed, subject) + ")", filter, value);
            case MappedField.Plain plain -> throw new IllegalStateException(plain.name() + " is not in the graph.");
        };
    }

    private List<String> of(
            MappedField.Computed computed, String expression, Map<String, Object> filter, @Nullable Object value) {
        return value instanceof Map<?, ?> nested
                ? of(mapping.type(computed.type()), expression, asFilter(nested))
                : List.of(expression + " = " + parameters.add(filter, computed.name(), value));
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
        if (range.get("min") != null) {
            conditions.add(text + " >= " + parameters.add(range, property.name() + "_min", range.get("min")));
        }
        if (range.get("max") != null) {
            conditions.add(text + " <= " + parameters.add(range, property.name() + "_max", range.get("max")));
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

    /** A text to look for, whose case does not matter. */
    private static String lowered(MappedField.Property property, @Nullable Object text) {
        var written = String.valueOf(text);
        if (written.length() > CONTAINED) {
            throw new Refusal(
                            Code.FILTER_TOO_LARGE,
                            "The filter looks for a text of more than %d characters.".formatted(CONTAINED))
                    .at("filter." + property.name() + ".contains")
                    .hint("Look for a part of it.");
        }
        return written.toLowerCase(Locale.ROOT);
    }

    private String exists(MappedField.Relation relation, String subject, Map<String, Object> filter) {
        var end = subject + "_" + relation.name();
        var conditions = ofEnd(relation, end, filter);
        return "EXISTS { MATCH (" + subject + ")" + arrow(relation, end) + "(" + end + ":" + label(relation) + ")"
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions)) + " }";
    }

    /** What must hold of a relation and the node at its end: of one and the same, in and, or and not as well. */
    List<String> ofEnd(MappedField.Relation relation, String end, Map<String, Object> filter) {
        var target = mapping.type(relation.target());
        var node = relation.end();
        if (node == null) {
            return of(target, end, filter);
        }
        return joined(filter, each -> {
            var conditions = ofFields(relation.properties(), edge(end), each);
            conditions.addAll(of(target, end, asFilter(each.get(node))));
            return conditions;
        });
    }

    String label(MappedField.Relation relation) {
        return mapping.type(relation.target()).nodeLabel();
    }

    /** The relationship between a node and the one that {@code end} holds, as seen from the first. */
    static String arrow(MappedField.Relation relation, String end) {
        var described = "[" + (relation.describedBy() == null ? "" : edge(end)) + ":" + relation.relationship() + "]";
        return relation.outgoing() ? "-" + described + "->" : "<-" + described + "-";
    }

    static String edge(String end) {
        return end + "_relation";
    }
}
