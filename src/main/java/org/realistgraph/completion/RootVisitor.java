package org.realistgraph.completion;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Row;
import org.realistgraph.problem.StartRefused;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.realistgraph.projection.Ref;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.Mapping;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Wraps every root fetcher, so that its answer is complete: a projection reads nodes, and the nodes to which the
 * records of an analysis refer are read and inserted. Nothing may be wired below a root field, where the engine calls
 * no fetcher.
 */
final class RootVisitor extends GraphQLTypeVisitorStub {

    private static final Set<String> ROOTS = Set.of("Query", "Mutation");

    private final Mapping mapping;
    private final Reader reader;
    private final AnswerRecords records;

    RootVisitor(Mapping mapping, Reader reader) {
        this.mapping = mapping;
        this.reader = reader;
        this.records = new AnswerRecords(mapping);
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
        var owner = ((GraphQLNamedType) context.getParentNode()).getName();
        var coordinates = FieldCoordinates.coordinates(owner, field.getName());
        var fetcher = registry.getDataFetcher(coordinates, field);
        if (owner.equals("Mutation") && field.getAppliedDirective("role") == null) {
            throw new StartRefused(
                    "The mutation %s requires no role, so that anybody could run it.".formatted(field.getName()),
                    "Add @role(atLeast: …) to the mutation in graphql-schema/.");
        }
        if (ROOTS.contains(owner)) {
            registry.dataFetcher(coordinates, new RootFetcher(reading(owner + "." + field.getName(), field, fetcher)));
        } else if (!owner.startsWith("__") && !(fetcher instanceof TrivialDataFetcher)) {
            throw new StartRefused(
                    "The fetcher of %s.%s would never be called, because the answer of its root field is complete."
                            .formatted(owner, field.getName()),
                    "Add an accessor to the record %s, or a @cypher expression to the field.".formatted(owner));
        }
        return TraversalControl.CONTINUE;
    }

    private RootReading reading(String path, GraphQLFieldDefinition field, Object fetcher) {
        if (fetcher instanceof SelfDescribingDataFetcher<?> analysis) {
            records.learn(path, field.getType(), analysis.getReturnType());
            return new AnalysisReading(analysis, path.startsWith("Query.") ? 2 : 1, records, mapping, reader);
        }
        if (path.startsWith("Query.")
                && mapping.type("Query").field(field.getName()) instanceof MappedField.Computed computed) {
            return new AnalysisReading(environment -> nodes(computed, environment), 2, records, mapping, reader);
        }
        if (SelectionKeys.isConnection(field.getType())
                || mapping.isOfNodes(GraphQLTypeUtil.unwrapAll(field.getType()).getName())) {
            return (root, environment) -> reader.read(root);
        }
        throw new StartRefused(
                "The root field " + path + " has no fetcher.",
                "Write a controller with a @QueryMapping or @MutationMapping method of this name.");
    }

    /**
     * Reads the nodes whose ids a statement returns, at most 100. Every argument of the field is a parameter, null if
     * absent.
     */
    private @Nullable Object nodes(MappedField.Computed field, DataFetchingEnvironment environment) {
        var parameters = new HashMap<String, @Nullable Object>();
        environment
                .getFieldDefinition()
                .getArguments()
                .forEach(one -> parameters.put(one.getName(), environment.getArgument(one.getName())));
        var found = Ref.first(PageSize.LARGEST, Row.ids(reader.facts("query/" + field.file(), parameters)));
        return field.list() ? found : found.stream().findFirst().orElse(null);
    }
}
