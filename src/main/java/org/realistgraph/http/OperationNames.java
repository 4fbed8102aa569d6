package org.realistgraph.http;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;

/**
 * Notes the name of an operation as soon as its document is parsed, so that the log has the name whatever happens next.
 */
final class OperationNames extends SimplePerformantInstrumentation {

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables parsed, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        note(parsed.getDocument(), parameters.getExecutionInput());
        return parsed;
    }

    static void note(Document document, ExecutionInput input) {
        Operation operation = input.getGraphQLContext().get(Operation.class);
        String chosen = input.getOperationName();
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(one -> chosen == null || chosen.isEmpty() || chosen.equals(one.getName()))
                .toList();
        if (operation != null && operations.size() == 1) {
            operation.named(operations.getFirst().getName());
        }
    }
}
