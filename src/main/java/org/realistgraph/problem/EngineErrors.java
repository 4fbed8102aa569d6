package org.realistgraph.problem;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rewords the errors of the GraphQL engine, with a hint. */
final class EngineErrors {

    private final SchemaNames names;

    EngineErrors(GraphQLSchema schema) {
        this.names = new SchemaNames(schema);
    }

    /** The refusal for an error; null if the request is not at fault. */
    @Nullable
    Refusal of(GraphQLError error) {
        return switch (error) {
            case InvalidSyntaxError syntax -> ofSyntax(syntax);
            case ValidationError invalid -> new DocumentFaults(names, invalid.getQueryPath()).refusal(invalid);
            case BadFaithIntrospectionError bad ->
                new Refusal(Code.TOO_COMPLEX, bad.getMessage()).hint("Request __schema once, as GraphiQL does.");
            default ->
                error.getErrorType() == ErrorType.ValidationError
                        ? new VariableFaults(names).refusal(error.getMessage())
                        : null;
        };
    }

    private static Refusal ofSyntax(InvalidSyntaxError error) {
        if (error.getMessage().contains("parsing has been cancelled")) {
            return new Refusal(Code.TOO_LONG, error.getMessage().replaceFirst("(?s) To prevent.*", ""))
                    .hint("Send several smaller documents, or pass values as variables.");
        }
        List<SourceLocation> places = error.getLocations();
        String sentence = places == null || places.isEmpty()
                ? "The document cannot be parsed."
                : "The document cannot be parsed at line %d, column %d."
                        .formatted(
                                places.getFirst().getLine(), places.getFirst().getColumn());
        return new Refusal(Code.SYNTAX_ERROR, sentence)
                .withValue(error.getOffendingToken())
                .hint("A query looks like this: { configurations(first: 5) { nodes { statement } } }");
    }
}
