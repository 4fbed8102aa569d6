package org.realistgraph.limit;

import graphql.execution.ExecutionContext;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.NullValue;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import graphql.validation.ValidationErrorType;
import graphql.validation.Validator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/**
 * GraphQL allows a nullable variable in a non-null position that has a default. The engine fails if such a variable is
 * null, so an operation with null variables is validated again with the nulls inserted.
 */
final class NullVariables {

    private static final Set<ValidationErrorType> NULL_IN_A_WRONG_PLACE =
            Set.of(ValidationErrorType.WrongType, ValidationErrorType.NullValueForNonNullArgument);

    private NullVariables() {}

    static void check(ExecutionContext context) {
        var nulls = context.getExecutionInput().getVariables().entrySet().stream()
                .filter(given -> given.getValue() == null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!nulls.isEmpty() && isWrong(context, withNulls(context.getDocument(), nulls))) {
            throw new Refusal(Code.INVALID_VARIABLES, "A variable is null where a value is needed.")
                    .withValue(nulls.stream().sorted().collect(Collectors.joining(", ")))
                    .hint("Omit the variable, so that the default applies.");
        }
    }

    private static Document withNulls(Document document, Set<String> variables) {
        return (Document) new AstTransformer().transform(document, new NodeVisitorStub() {
            @Override
            @SuppressWarnings("rawtypes") // as the visitor declares it
            public TraversalControl visitVariableReference(VariableReference node, TraverserContext<Node> context) {
                return variables.contains(node.getName())
                        ? TreeTransformerUtil.changeNode(context, NullValue.of())
                        : TraversalControl.CONTINUE;
            }
        });
    }

    private static boolean isWrong(ExecutionContext context, Document document) {
        return new Validator()
                .validateDocument(context.getGraphQLSchema(), document, Locale.ENGLISH).stream()
                        .anyMatch(error -> NULL_IN_A_WRONG_PLACE.contains(error.getValidationErrorType()));
    }
}
