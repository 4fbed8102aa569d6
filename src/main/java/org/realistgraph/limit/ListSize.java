package org.realistgraph.limit;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How many items a field requests: by {@code first}, by rows and columns, or by {@code ids}. */
record ListSize(CoercedVariables variables) {

    /** The size that the field's arguments request; null if the field has none of these arguments. */
    @Nullable
    FieldSize asked(Field field, GraphQLFieldDefinition definition) {
        GraphQLArgument first = definition.getArgument("first");
        if (first != null) {
            return FieldSize.of(number(value(field, first)));
        }
        GraphQLArgument rows = definition.getArgument("firstRows");
        GraphQLArgument columns = definition.getArgument("firstColumns");
        if (rows != null && columns != null) {
            return FieldSize.of(number(value(field, rows)), number(value(field, columns)));
        }
        GraphQLArgument ids = definition.getArgument("ids");
        return ids == null ? null : FieldSize.of(count(value(field, ids)));
    }

    private @Nullable Object value(Field field, GraphQLArgument definition) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(definition.getName())) {
                return given(argument.getValue());
            }
        }
        return definition.getArgumentDefaultValue().getValue();
    }

    private @Nullable Object given(Value<?> value) {
        return value instanceof VariableReference variable ? variables.get(variable.getName()) : value;
    }

    private static long number(@Nullable Object value) {
        return switch (value) {
            case IntValue literal -> literal.getValue().longValue();
            case Number number -> number.longValue();
            case null, default -> 1;
        };
    }

    private static long count(@Nullable Object value) {
        return switch (value) {
            case ArrayValue literal -> literal.getValues().size();
            case Collection<?> collection -> collection.size();
            case null, default -> 1;
        };
    }
}
