package org.realistgraph.projection;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.realistgraph.projection.Selection.Field;

/** Rows of any selection, without a graph: now and then a value is null that is promised, or a constant is no one's. */
public record RandomRows(long seed) {

    public @Nullable Object read(Field root, DataFetchingEnvironment environment) {
        var key = environment.getMergedField().getResultKey();
        var made = new Made(new Random(seed ^ key.hashCode()), environment.getGraphQLSchema());
        return made.value(environment.getFieldType(), root, root.children());
    }

    /** Values of one root field. */
    private record Made(Random random, GraphQLSchema schema) {

        @Nullable
        Object value(GraphQLType type, Field field, Selection asked) {
            if (random.nextInt(GraphQLTypeUtil.isNonNull(type) ? 60 : 6) == 0) {
                return null;
            }
            var bare = GraphQLTypeUtil.unwrapNonNull(type);
            if (GraphQLTypeUtil.isList(bare)) {
                return several(() -> value(GraphQLTypeUtil.unwrapOne(bare), field, asked));
            }
            return switch (bare) {
                case GraphQLEnumType choice -> constant(choice);
                case GraphQLObjectType page when page.getName().endsWith("Connection") -> page(page, asked);
                case GraphQLNamedOutputType named -> leafOr(named, asked);
                default -> throw new IllegalStateException(bare.toString());
            };
        }

        private List<@Nullable Object> several(Supplier<@Nullable Object> one) {
            var several = new ArrayList<@Nullable Object>();
            for (var i = random.nextInt(4); i > 0; i--) {
                several.add(one.get());
            }
            return several;
        }

        private String constant(GraphQLEnumType choice) {
            return random.nextInt(40) == 0
                    ? "NO_SUCH_CONSTANT"
                    : choice.getValues()
                            .get(random.nextInt(choice.getValues().size()))
                            .getName();
        }

        private Object leafOr(GraphQLNamedOutputType type, Selection asked) {
            return switch (((GraphQLNamedType) type).getName()) {
                case "Int" -> random.nextInt(40) == 0 ? (Object) (1L << 40) : random.nextLong(1_000);
                case "Float" -> random.nextDouble();
                case "Boolean" -> random.nextBoolean();
                case "String", "ID" -> "text" + random.nextInt(100);
                default -> object(type, asked);
            };
        }

        private Map<String, @Nullable Object> page(GraphQLObjectType type, Selection asked) {
            var node = (GraphQLNamedOutputType)
                    GraphQLTypeUtil.unwrapAll(type.getFieldDefinition("nodes").getType());
            var page = new LinkedHashMap<String, @Nullable Object>();
            page.put("rows", several(() -> {
                var one = object(node, asked.nodes());
                return asked.asksForCursor() ? Map.of("node", one, "order", Arrays.asList(null, "id")) : one;
            }));
            page.put("count", random.nextInt(40) == 0 ? null : random.nextLong(20_000));
            return page;
        }

        private Map<String, @Nullable Object> object(GraphQLNamedOutputType type, Selection asked) {
            var types = objectTypes(type);
            var one = types.get(random.nextInt(types.size()));
            var object = new LinkedHashMap<String, @Nullable Object>();
            object.put("__typename", one.getName());
            asked.all()
                    .filter(field -> field.types().contains(one.getName()))
                    .forEach(field -> object.put(
                            field.key(),
                            value(one.getFieldDefinition(field.name()).getType(), field, field.children())));
            return object;
        }

        private List<GraphQLObjectType> objectTypes(GraphQLNamedOutputType type) {
            return switch (type) {
                case GraphQLInterfaceType contract -> schema.getImplementations(contract);
                case GraphQLUnionType union ->
                    union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
                default -> List.of((GraphQLObjectType) type);
            };
        }
    }
}
