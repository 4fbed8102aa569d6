package org.realistgraph.limit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a request: the request without everything that cannot change its statements, that is, aliases, order,
 * texts, numbers and ids. What remains are the fields and, in arguments and variables, the keys, enum values and
 * Booleans.
 */
final class OperationShape {

    private static final String ANY = "?";

    private OperationShape() {}

    static String of(Document document, @Nullable String operation) {
        return sorted(document.getDefinitions(), definition -> definition(definition, operation));
    }

    private static String definition(Definition<?> definition, @Nullable String operation) {
        return switch (definition) {
            case OperationDefinition one ->
                operation != null && !operation.isEmpty() && !operation.equals(one.getName())
                        ? ""
                        : one.getOperation() + roots(one.getSelectionSet());
            case FragmentDefinition fragment ->
                fragment.getName() + ":" + fragment.getTypeCondition().getName()
                        + selections(fragment.getSelectionSet());
            default -> "";
        };
    }

    /** Each root field is one statement, or several if it has parts; repeating a root field adds no new statement. */
    private static String roots(SelectionSet set) {
        Map<String, List<String>> shapes = new HashMap<>();
        for (Selection<?> one : set.getSelections()) {
            String key = one instanceof Field field ? field.getResultKey() : "";
            shapes.computeIfAbsent(key, _ -> new ArrayList<>()).add(selection(one));
        }
        return shapes.values().stream()
                .map(parts -> sorted(parts, Function.identity()))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    private static String selections(@Nullable SelectionSet set) {
        return set == null ? "" : sorted(set.getSelections(), OperationShape::selection);
    }

    private static String selection(Selection<?> selection) {
        return switch (selection) {
            case Field field ->
                field.getName()
                        + sorted(field.getArguments(), OperationShape::argument)
                        + directives(field.getDirectives())
                        + selections(field.getSelectionSet());
            case InlineFragment inline ->
                "..."
                        + (inline.getTypeCondition() == null
                                ? ""
                                : inline.getTypeCondition().getName())
                        + directives(inline.getDirectives())
                        + selections(inline.getSelectionSet());
            case FragmentSpread spread -> "..." + spread.getName() + directives(spread.getDirectives());
            default -> "";
        };
    }

    private static String directives(List<Directive> directives) {
        return sorted(directives, one -> "@" + one.getName() + sorted(one.getArguments(), OperationShape::argument));
    }

    private static String argument(Argument argument) {
        return argument.getName() + ":" + literal(argument.getValue());
    }

    private static String literal(Value<?> value) {
        return switch (value) {
            case ObjectValue object ->
                sorted(object.getObjectFields(), field -> field.getName() + ":" + literal(field.getValue()));
            case ArrayValue array -> list(array.getValues().stream().map(OperationShape::literal));
            case EnumValue choice -> choice.getName();
            case BooleanValue truth -> String.valueOf(truth.isValue());
            case NullValue _ -> "null";
            case VariableReference variable -> "$" + variable.getName();
            default -> ANY;
        };
    }

    /** The shape of variables: values of enums count, other texts do not. */
    static String of(List<VariableDefinition> declared, Map<String, ?> variables, GraphQLSchema schema) {
        return sorted(
                declared,
                one -> "$" + one.getName() + ":"
                        + value(variables.get(one.getName()), schema.getType(name(one.getType()))));
    }

    private static String name(Type<?> declared) {
        Type<?> type = declared;
        while (!(type instanceof TypeName)) {
            type = (Type<?>) type.getChildren().getFirst();
        }
        return ((TypeName) type).getName();
    }

    private static String value(@Nullable Object value, @Nullable GraphQLType type) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map ->
                sorted(map.entrySet(), entry -> entry.getKey() + ":" + value(entry.getValue(), below(type, entry)));
            case Collection<?> list -> list(list.stream().map(each -> value(each, type)));
            case Boolean truth -> truth.toString();
            default -> type instanceof GraphQLEnumType ? value.toString() : ANY;
        };
    }

    private static @Nullable GraphQLType below(@Nullable GraphQLType type, Map.Entry<?, ?> member) {
        return type instanceof GraphQLInputObjectType input
                ? GraphQLTypeUtil.unwrapAll(
                        input.getFieldDefinition(member.getKey().toString()).getType())
                : null;
    }

    /** Each object in a list is a part of the statement; all other items are one parameter. */
    private static String list(Stream<String> values) {
        List<String> shapes = values.toList();
        boolean objects = shapes.stream().anyMatch(shape -> shape.startsWith("{"));
        return (objects ? shapes.stream() : shapes.stream().distinct().sorted())
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static <T> String sorted(Collection<? extends T> parts, Function<T, String> shape) {
        return parts.isEmpty()
                ? ""
                : parts.stream()
                        .map(shape)
                        .filter(part -> !part.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(" ", "{", "}"));
    }
}
