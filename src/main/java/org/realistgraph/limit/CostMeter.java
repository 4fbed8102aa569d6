package org.realistgraph.limit;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Measures the cost of an operation before it runs. A fragment is measured once, wherever it is spread, so that
 * measuring takes no longer than reading the document.
 */
final class CostMeter {

    /** The cost of a root field besides its values: a statement. */
    private static final int STATEMENT = 500;

    /** The assumed length of a list without a size. */
    private static final FieldSize LIST = FieldSize.of(5);

    /** Marks a list with one item for each pair of requested row and column of its owner. */
    private static final String PAIRS = "pairs";

    /** Marks a root field that visits the claims of the graph. */
    private static final String ANALYSIS = "analysis";

    private static final long DEAREST_ANALYSIS = 20_000;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final ListSize listSize;
    private final ClaimCount claims;
    private final Map<Spread, Cost> measured = new HashMap<>();

    private CostMeter(ExecutionContext context, ClaimCount claims) {
        this.schema = context.getGraphQLSchema();
        this.fragments = context.getFragmentsByName();
        this.claims = claims;
        this.listSize = new ListSize(context.getCoercedVariables());
    }

    static Cost of(ExecutionContext context, ClaimCount claims) {
        OperationDefinition operation = context.getOperationDefinition();
        GraphQLType root = switch (operation.getOperation()) {
            case QUERY -> context.getGraphQLSchema().getQueryType();
            case MUTATION -> context.getGraphQLSchema().getMutationType();
            case SUBSCRIPTION -> context.getGraphQLSchema().getSubscriptionType();
        };
        return new CostMeter(context, claims).selection(operation.getSelectionSet(), root, LIST);
    }

    private Cost selection(SelectionSet selections, GraphQLType parent, FieldSize sizeBelow) {
        Cost cost = Cost.NONE;
        for (Selection<?> selection : selections.getSelections()) {
            cost = cost.beside(
                    switch (selection) {
                        case Field field -> field(field, parent, sizeBelow);
                        case InlineFragment inline -> {
                            TypeName condition = inline.getTypeCondition();
                            GraphQLType type = condition == null ? parent : type(condition);
                            yield selection(inline.getSelectionSet(), type, sizeBelow);
                        }
                        case FragmentSpread spread -> spread(new Spread(spread.getName(), sizeBelow));
                        default -> Cost.NONE;
                    });
        }
        return cost;
    }

    private Cost spread(Spread spread) {
        Cost known = measured.get(spread);
        if (known != null) {
            return known;
        }
        FragmentDefinition fragment = Objects.requireNonNull(fragments.get(spread.name()));
        GraphQLType type = type(fragment.getTypeCondition());
        Cost cost = selection(fragment.getSelectionSet(), type, spread.sizeBelow());
        measured.put(spread, cost);
        return cost;
    }

    private Cost field(Field field, GraphQLType parent, FieldSize sizeBelow) {
        if (field.getSelectionSet() == null) {
            return Cost.VALUE;
        }
        GraphQLFieldDefinition definition = definition(field.getName(), parent);
        FieldSize asked = listSize.asked(field, definition);
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        GraphQLType inner = GraphQLTypeUtil.unwrapAll(definition.getType());
        Cost inside = selection(field.getSelectionSet(), inner, asked == null || list ? LIST : asked);
        long below = definition.hasAppliedDirective(PAIRS) ? sizeBelow.pairs() : sizeBelow.each();
        long times = !list ? 1 : asked == null ? below : asked.each();
        return inside.times(times).below(parent == schema.getQueryType() ? root(definition) : 1);
    }

    private long root(GraphQLFieldDefinition field) {
        return field.hasAppliedDirective(ANALYSIS)
                ? STATEMENT + Math.min(DEAREST_ANALYSIS, claims.claims() / 10)
                : STATEMENT;
    }

    private GraphQLType type(TypeName name) {
        return Objects.requireNonNull(schema.getType(name.getName()));
    }

    private GraphQLFieldDefinition definition(String field, GraphQLType parent) {
        return switch (field) {
            case "__schema" -> schema.getIntrospectionSchemaFieldDefinition();
            case "__type" -> schema.getIntrospectionTypeFieldDefinition();
            default -> ((GraphQLFieldsContainer) parent).getFieldDefinition(field);
        };
    }

    private record Spread(String name, FieldSize sizeBelow) {}
}
