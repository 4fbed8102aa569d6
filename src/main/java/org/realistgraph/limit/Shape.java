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
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request without what cannot change its statements: aliases, the order of writing, texts, numbers and ids. What
 * remains are the fields, and of arguments and variables the keys, the choices and the truth values.
 */
final class Shape {

    private static final String ANY = "?";

    private Shape() {}

    static String of(Document document, @Nullable String operation, Map<String, ?> variables) {
        return sorted(document.getDefinitions(), definition -> definition(definition, operation)) + value(variables);
    }

    /** The shape of variables alone. */
    static String of(Map<String, ?> variables) {
        return value(variables);
    }

    private static String definition(Definition<?> definition, @Nullable String operation) {
        return switch (definition) {
            case OperationDefinition one ->
                operation != null && !operation.isEmpty() && !operation.equals(one.getName())
                        ? ""
                        : one.getOperation() + selections(one.getSelectionSet());
            case FragmentDefinition fragment ->
                fragment.getName() + ":" + fragment.getTypeCondition().getName()
                        + selections(fragment.getSelectionSet());
            default -> "";
        };
    }

    private static String selections(@Nullable SelectionSet set) {
        return set == null ? "" : sorted(set.getSelections(), Shape::selection);
    }

    private static String selection(Selection<?> selection) {
        return switch (selection) {
            case Field field ->
                field.getName()
                        + sorted(field.getArguments(), Shape::argument)
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
        return sorted(directives, one -> "@" + one.getName() + sorted(one.getArguments(), Shape::argument));
    }

    private static String argument(Argument argument) {
        return argument.getName() + ":" + literal(argument.getValue());
    }

    private static String literal(Value<?> value) {
        return switch (value) {
            case ObjectValue object ->
                sorted(object.getObjectFields(), field -> field.getName() + ":" + literal(field.getValue()));
            case ArrayValue array -> list(array.getValues().stream().map(Shape::literal));
            case EnumValue choice -> choice.getName();
            case BooleanValue truth -> String.valueOf(truth.isValue());
            case NullValue _ -> "null";
            case VariableReference variable -> "$" + variable.getName();
            default -> ANY;
        };
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map -> sorted(map.entrySet(), entry -> entry.getKey() + ":" + value(entry.getValue()));
            case Collection<?> list -> list(list.stream().map(Shape::value));
            case Boolean truth -> truth.toString();
            // a word in capitals may be a choice, and a choice of an order changes the statement
            case String text when text.matches("[A-Z][A-Z_]{0,60}") -> text;
            default -> ANY;
        };
    }

    /** Each object of a list is a part of the statement; the rest of a list is one parameter. */
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
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ", "{", "}"));
    }
}
