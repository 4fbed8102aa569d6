package org.realistgraph.http;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A question drawn from the schema that can be written plainly, and with aliases, fragments and skipped fields. */
final class RandomTree {

    private static final int DEEPEST = 4;

    private record Part(String call, String name, String type, List<Part> below, boolean leaf) {}

    private final GraphQLSchema schema;
    private final Random random;
    private final StringBuilder fragments = new StringBuilder();
    private final List<Part> roots;
    private int names;

    RandomTree(GraphQLSchema schema, Random random) {
        this.schema = schema;
        this.random = random;
        this.roots = parts(schema.getQueryType(), 0);
    }

    private List<Part> parts(GraphQLNamedType type, int depth) {
        if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
            var narrower = type instanceof GraphQLInterfaceType contract
                    ? List.<GraphQLNamedType>copyOf(schema.getImplementations(contract))
                    : ((GraphQLUnionType) type)
                            .getTypes().stream()
                                    .map(GraphQLNamedType.class::cast)
                                    .toList();
            GraphQLNamedType one = narrower.get(random.nextInt(narrower.size()));
            return List.of(new Part("... on " + one.getName(), "", one.getName(), parts(one, depth), false));
        }
        List<GraphQLFieldDefinition> fields = new ArrayList<>(((GraphQLFieldsContainer) type).getFieldDefinitions());
        Collections.shuffle(fields, random);
        return fields.stream()
                .filter(field -> depth < DEEPEST || new Way(List.of(), field).isLeaf())
                .limit(depth == 0 ? 1 : 1 + random.nextInt(3))
                .map(field -> part(field, depth))
                .toList();
    }

    private Part part(GraphQLFieldDefinition field, int depth) {
        Way way = new Way(List.of(), field);
        List<Part> below = way.isLeaf() || random.nextInt(12) == 0 ? List.of() : parts(way.type(), depth + 1);
        return new Part(
                way.call(),
                field.getName(),
                GraphQLTypeUtil.unwrapAll(field.getType()).getName(),
                below,
                way.isLeaf());
    }

    /** As anybody would write it; where everything is to be skipped, something is asked for that is taken out later. */
    String plain() {
        return plain(roots);
    }

    private static String plain(List<Part> parts) {
        return parts.isEmpty()
                ? "{ gone__0: __typename }"
                : parts.stream()
                        .map(part -> part.call() + (part.leaf() ? "" : " " + plain(part.below())))
                        .collect(Collectors.joining(" ", "{ ", " }"));
    }

    /** The same question as nobody would write it. */
    String disguised() {
        fragments.setLength(0);
        String query = disguised(roots, "Query") + fragments;
        return (query.contains("$no") ? "query($no: Boolean = false) " : "") + query;
    }

    private String disguised(List<Part> parts, String type) {
        List<String> written = new ArrayList<>();
        if (parts.isEmpty() || random.nextInt(3) == 0) {
            written.add(
                    random.nextBoolean()
                            ? "s__%d: __typename @skip(if: true)".formatted(names++)
                            : "... @include(if: $no) { __typename }");
        }
        for (Part part : parts) {
            String one = disguised(part);
            written.add(wrapped(one, type));
            if (random.nextInt(8) == 0) {
                written.add(one);
            }
        }
        return "{ " + String.join(" ", written) + " }";
    }

    private String disguised(Part part) {
        boolean aliased = !part.name().isEmpty() && random.nextBoolean();
        return (aliased ? part.name() + "__" + names++ + ": " : "")
                + part.call()
                + (part.leaf() ? "" : " " + disguised(part.below(), part.type()));
    }

    private String wrapped(String selection, String type) {
        return switch (random.nextInt(6)) {
            case 0 -> "... { " + selection + " }";
            case 1 -> "... on " + type + " @include(if: true) { " + selection + " }";
            case 2 -> {
                String name = "F" + names++;
                fragments.append(" fragment %s on %s { %s }".formatted(name, type, selection));
                yield "..." + name + " @skip(if: $no)";
            }
            default -> selection;
        };
    }

    /** An answer under the names of the schema, without what was asked for in the place of nothing. */
    static JsonNode bare(JsonNode answer) {
        if (answer instanceof ArrayNode list) {
            ArrayNode bare = JsonNodeFactory.instance.arrayNode();
            list.forEach(each -> bare.add(bare(each)));
            return bare;
        }
        if (answer instanceof ObjectNode object) {
            ObjectNode bare = JsonNodeFactory.instance.objectNode();
            object.forEachEntry((key, value) -> {
                if (!key.startsWith("gone__")) {
                    bare.set(key.replaceFirst("__\\d+$", ""), bare(value));
                }
            });
            return bare;
        }
        return answer;
    }
}
