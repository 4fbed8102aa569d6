package org.realistgraph.limit;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.ParserOptions;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.ErrorDoor;
import org.realistgraph.problem.Refusal;

/**
 * Checks an operation before it runs: its length, HTTP method, depth, complexity, filters and the novelty of its shape.
 */
final class OperationGate extends SimplePerformantInstrumentation {

    private final Limits limits;
    private final NewShapes newShapes;
    private final ClaimCount claims;
    private final ParserOptions parserOptions;

    OperationGate(Limits limits, NewShapes newShapes, ClaimCount claims) {
        this.limits = limits;
        this.newShapes = newShapes;
        this.claims = claims;
        this.parserOptions = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens()));
    }

    /**
     * Checks what the parser cannot, sets the parser's limits, and sets one language for messages, whatever the browser
     * prefers.
     */
    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        passes(() -> {
            TokenLimit.checkDigits(input.getQuery());
            VariableTexts.check(input.getVariables());
        });
        input.getGraphQLContext()
                .put(
                        ParserOptions.class,
                        parserOptions.transform(options -> options.parsingListener(new TokenLimit())));
        return input.transform(builder -> builder.locale(Locale.ENGLISH));
    }

    /**
     * Before validation, refuses documents that would take long to validate, and operations with the wrong HTTP method.
     */
    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        passes(() -> FragmentSpreads.check(parameters.getDocument()));
        ExecutionInput input = parameters.getExecutionInput();
        String name = input.getOperationName();
        parameters.getDocument().getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                .forEach(operation -> checkMethod(operation, input.getGraphQLContext()));
        return null;
    }

    private static void checkMethod(OperationDefinition operation, GraphQLContext context) {
        Client client = context.get(Client.class);
        if (client != null && !client.mayChange() && operation.getOperation() != Operation.QUERY) {
            throw ErrorDoor.abort(new Refusal(Code.METHOD_NOT_ALLOWED, "Only a query can be sent by GET.")
                    .withValue("GET")
                    .hint("Send the operation by POST."));
        }
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        checkMethod(context.getOperationDefinition(), context.getGraphQLContext());
        passes(() -> NullVariables.check(context));
        Cost cost = CostMeter.of(context, claims);
        context.getGraphQLContext().put(Cost.class, cost);
        context.getGraphQLContext()
                .put(
                        OperationCost.class,
                        new OperationCost(context.getOperationDefinition().getName(), cost.complexity()));
        passes(() -> {
            check(cost);
            FilterSize.check(context);
            checkNovelty(context);
        });
        return null;
    }

    private static void passes(Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            throw ErrorDoor.abort(refusal);
        }
    }

    private void check(Cost cost) {
        if (cost.depth() > limits.depth()) {
            throw new Refusal(
                            Code.TOO_DEEP,
                            "The selection nests %d deep; the limit is %d.".formatted(cost.depth(), limits.depth()))
                    .withValue(cost.depth())
                    .hint("Select only the ids of deeper nodes, and read these nodes by node(id).");
        }
        if (cost.complexity() > limits.complexity()) {
            throw new Refusal(
                            Code.TOO_COMPLEX,
                            "The answer could hold %d values; the limit is %d."
                                    .formatted(cost.complexity(), limits.complexity()))
                    .withValue(cost.complexity())
                    .hint("Request smaller pages (first) or fewer fields.");
        }
    }

    private void checkNovelty(ExecutionContext context) {
        Client client = context.getGraphQLContext().get(Client.class);
        if (client != null) {
            ExecutionInput input = context.getExecutionInput();
            String variables = OperationShape.of(
                    context.getOperationDefinition().getVariableDefinitions(),
                    context.getCoercedVariables().toMap(),
                    context.getGraphQLSchema());
            String text = input.getQuery() + '\n' + input.getOperationName() + '\n' + variables;
            newShapes.admit(
                    client.network(),
                    text,
                    () -> OperationShape.of(context.getDocument(), input.getOperationName()) + variables);
        }
    }

    /** Adds the cost to every response whose operation was measured. */
    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        GraphQLContext context = parameters.getGraphQLContext();
        Cost cost = context.get(Cost.class);
        if (cost == null) {
            return CompletableFuture.completedFuture(result);
        }
        Map<Object, Object> extensions = new LinkedHashMap<>();
        if (result.getExtensions() != null) {
            extensions.putAll(result.getExtensions());
        }
        extensions.put("cost", cost.told(limits));
        return CompletableFuture.completedFuture(result.transform(builder -> builder.extensions(extensions)));
    }
}
