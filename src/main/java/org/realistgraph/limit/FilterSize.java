package org.realistgraph.limit;

import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/**
 * Refuses filters with more conditions or deeper nesting than the database can handle, and arguments that list too many
 * values, whether in the document, in variables, or in both. Walks the arguments without recursion, and stops at the
 * first excess.
 */
final class FilterSize extends NodeVisitorStub {

    private static final int CONDITIONS = 100;
    private static final int NESTING = 16;

    /** How many values all lists in the arguments of a document may hold; a variable counts at each use. */
    private static final int LISTED = 10_000;

    private static final Set<String> OF_A_VALUE = Set.of("contains", "min", "max");

    private final CoercedVariables variables;
    private int listed;

    private FilterSize(CoercedVariables variables) {
        this.variables = variables;
    }

    /** Checks every argument. */
    static void check(ExecutionContext context) {
        new NodeTraverser()
                .preOrder(
                        new FilterSize(context.getCoercedVariables()),
                        context.getDocument().getDefinitions());
    }

    @Override
    public TraversalControl visitField(Field field, @SuppressWarnings("rawtypes") TraverserContext<Node> context) {
        for (Argument argument : field.getArguments()) {
            countListed(field.getName() + "." + argument.getName(), argument.getValue());
            if (argument.getName().equals("filter")) {
                check(field.getName() + ".filter", argument.getValue());
            }
        }
        return TraversalControl.CONTINUE;
    }

    private void countListed(String path, Object written) {
        Deque<Object> open = new ArrayDeque<>(List.of(written));
        while (!open.isEmpty()) {
            Object part = open.pop();
            Collection<?> values =
                    switch (part instanceof VariableReference variable ? variables.get(variable.getName()) : part) {
                        case Collection<?> list -> listed(path, list);
                        case ArrayValue literal -> listed(path, literal.getValues());
                        case Map<?, ?> map -> map.values();
                        case ObjectValue literal -> members(literal).values();
                        case null, default -> List.of();
                    };
            values.stream().filter(Objects::nonNull).forEach(open::push);
        }
    }

    private Collection<?> listed(String path, Collection<?> values) {
        listed += values.size();
        if (listed > LISTED) {
            throw new Refusal(
                            Code.FILTER_TOO_LARGE,
                            "The arguments list more than %,d values; variables count at each use.".formatted(LISTED))
                    .at(path)
                    .hint("Send several queries, each with a part of the list.");
        }
        return values;
    }

    private void check(String path, Object filter) {
        Deque<Part> open = new ArrayDeque<>();
        objects(filter).forEach(object -> open.push(new Part(object, 0)));
        int conditions = 0;
        while (!open.isEmpty()) {
            Part part = open.pop();
            conditions += part.members().isEmpty() ? 1 : 0;
            for (Object value : part.members().values()) {
                List<Map<String, Object>> below = objects(value);
                boolean ofValue = below.stream().anyMatch(FilterSize::isOfAValue);
                conditions += ofValue ? below.getFirst().size() : 1;
                if (!ofValue) {
                    below.forEach(object -> open.push(new Part(object, part.nesting() + 1)));
                }
            }
            check(path, conditions, part.nesting());
        }
    }

    private static void check(String path, int conditions, int nesting) {
        if (nesting > NESTING) {
            throw new Refusal(Code.FILTER_TOO_LARGE, "The filter nests more than %d deep.".formatted(NESTING))
                    .at(path)
                    .hint("Put the conditions on one node side by side in one object.");
        }
        if (conditions > CONDITIONS) {
            throw new Refusal(Code.FILTER_TOO_LARGE, "The filter holds more than %d conditions.".formatted(CONDITIONS))
                    .at(path)
                    .hint("List many ids or enum values in one condition, or send several queries.");
        }
    }

    /** Whether the object is a text or range condition, whose keys count instead of the field. */
    private static boolean isOfAValue(Map<String, Object> members) {
        return !members.isEmpty() && OF_A_VALUE.containsAll(members.keySet());
    }

    /** The object or objects in a value, without their null members. */
    private List<Map<String, Object>> objects(@Nullable Object written) {
        Object value = written instanceof VariableReference variable ? variables.get(variable.getName()) : written;
        return switch (value) {
            case Map<?, ?> map -> List.of(members(map));
            case ObjectValue literal -> List.of(members(literal));
            case Collection<?> list -> objectsOf(list);
            case ArrayValue literal -> objectsOf(literal.getValues());
            case null, default -> List.of();
        };
    }

    /** Does not follow lists of lists: no filter has any. */
    private List<Map<String, Object>> objectsOf(Collection<?> list) {
        return list.stream()
                .filter(each -> !(each instanceof Collection<?> || each instanceof ArrayValue))
                .flatMap(each -> objects(each).stream())
                .toList();
    }

    private static Map<String, Object> members(Map<?, ?> map) {
        Map<String, Object> members = new HashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                members.put(key.toString(), value);
            }
        });
        return members;
    }

    private static Map<String, Object> members(ObjectValue literal) {
        Map<String, Object> members = new HashMap<>();
        for (ObjectField field : literal.getObjectFields()) {
            if (!(field.getValue() instanceof NullValue)) {
                members.put(field.getName(), field.getValue());
            }
        }
        return members;
    }

    private record Part(Map<String, Object> members, int nesting) {}
}
