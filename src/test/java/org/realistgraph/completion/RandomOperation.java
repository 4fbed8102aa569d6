package org.realistgraph.completion;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** An operation that asks for anything the schema has: aliases, fragments, skipped fields, a field twice with other arguments. */
final class RandomOperation {

    private static final int DEEPEST = 5;

    private final GraphQLSchema schema;
    private final Random random;
    private final StringBuilder fragments = new StringBuilder();
    private int names;

    private RandomOperation(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
    }

    static String of(GraphQLSchema schema, long seed) {
        var operation = new RandomOperation(schema, seed);
        var text = "query Random($yes: Boolean! = true, $no: Boolean! = false) "
                + operation.selection(schema.getQueryType(), 0);
        return text + operation.fragments;
    }

    private String selection(GraphQLType type, int depth) {
        var parts = new ArrayList<String>();
        var count = 1 + random.nextInt(depth == 0 ? 3 : 5);
        for (var i = 0; i < count; i++) {
            parts.add(part(type, depth));
        }
        return parts.stream().collect(Collectors.joining(" ", "{ ", " }"));
    }

    private String part(GraphQLType type, int depth) {
        var chance = depth < DEEPEST ? random.nextInt(12) : 11;
        var narrower = narrower(type);
        if (!narrower.isEmpty() && (chance < 4 || (type instanceof GraphQLUnionType && depth < DEEPEST))) {
            var one = narrower.get(random.nextInt(narrower.size()));
            return "... on " + one.getName() + directive() + " " + selection(one, depth + 1);
        }
        if (chance == 4 && depth > 0) {
            var name = "F" + names++;
            var body = selection(type, depth + 1);
            fragments.append("\nfragment %s on %s %s".formatted(name, ((GraphQLNamedType) type).getName(), body));
            return "..." + name + directive();
        }
        if (chance == 5) {
            return alias() + "__typename";
        }
        return field(type, depth);
    }

    private String field(GraphQLType type, int depth) {
        if (!(type instanceof GraphQLFieldsContainer owner)) {
            return alias() + "__typename";
        }
        var fields = owner.getFieldDefinitions().stream()
                .filter(one -> depth < DEEPEST || isLeaf(one))
                .toList();
        if (fields.isEmpty()) {
            return alias() + "__typename";
        }
        var field = fields.get(random.nextInt(fields.size()));
        var below = isLeaf(field) ? "" : " " + selection(GraphQLTypeUtil.unwrapAll(field.getType()), depth + 1);
        return alias() + field.getName() + arguments(field) + directive() + below;
    }

    /** Mostly a name of its own, since two fields under one name must be the same. */
    private String alias() {
        return random.nextInt(6) == 0 ? "" : "a" + names++ + ": ";
    }

    private String directive() {
        return switch (random.nextInt(14)) {
            case 0 -> " @skip(if: $yes)";
            case 1 -> " @skip(if: $no)";
            case 2 -> " @include(if: $no)";
            case 3 -> " @include(if: true)";
            default -> "";
        };
    }

    private String arguments(GraphQLFieldDefinition field) {
        var given = field.getArguments().stream()
                .filter(argument -> argument.getName().equals("first")
                        ? random.nextBoolean()
                        : GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
                .map(argument -> argument.getName() + ": " + literal(argument))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : "(" + given + ")";
    }

    private String literal(GraphQLArgument argument) {
        return argument.getName().equals("first") ? String.valueOf(1 + random.nextInt(9)) : literal(argument.getType());
    }

    private String literal(GraphQLType type) {
        var bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(bare)) {
            return "[" + literal(GraphQLTypeUtil.unwrapOne(bare)) + "]";
        }
        return switch (bare) {
            case GraphQLEnumType choice ->
                choice.getValues()
                        .get(random.nextInt(choice.getValues().size()))
                        .getName();
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().stream()
                        .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
                        .map(field -> field.getName() + ": " + literal(field.getType()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case GraphQLNamedType scalar when scalar.getName().equals("Int") -> "7";
            case GraphQLNamedType scalar when scalar.getName().equals("Boolean") -> "true";
            default -> "\"a\"";
        };
    }

    private List<? extends GraphQLNamedType> narrower(GraphQLType type) {
        return switch (type) {
            case GraphQLInterfaceType contract -> schema.getImplementations(contract);
            case GraphQLUnionType union -> union.getTypes();
            default -> List.of();
        };
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
    }
}
