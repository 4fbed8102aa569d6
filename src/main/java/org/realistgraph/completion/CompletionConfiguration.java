package org.realistgraph.completion;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.instrumentation.Instrumentation;
import java.util.List;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statements;
import org.realistgraph.projection.Reader;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaExpansion;
import org.realistgraph.schema.SchemaFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Wires the schema to the graph: the root fields, their fetchers, and an engine that passes complete answers through.
 */
@Configuration(proxyBeanMethods = false)
final class CompletionConfiguration {

    @Bean
    Mapping mapping() {
        return Mapping.of(SchemaFiles.completed());
    }

    @Bean
    Reader reader(Graph graph, Mapping mapping, Statements statements) {
        return new Reader(graph, mapping, statements);
    }

    @Bean
    GraphQlSourceBuilderCustomizer completedAnswers(
            Mapping mapping, Reader reader, DataFetcherExceptionHandler exceptions) {
        return builder -> builder.configureTypeDefinitions(SchemaExpansion::complete)
                .typeVisitors(List.of(new RootVisitor(mapping, reader)))
                .configureGraphQl(engine -> Strategies.on(engine, exceptions));
    }

    @Bean
    RuntimeWiringConfigurer typesOfNodes(Mapping mapping) {
        return new NodeTypes(mapping);
    }

    @Bean
    SmartInitializingSingleton engineCheck(
            GraphQlSource source, ObjectProvider<Instrumentation> instrumentations, BatchLoaderRegistry loaders) {
        return () -> {
            EngineCheck.requireNothingBelowRoots(
                    instrumentations.orderedStream().toList(), loaders.hasRegistrations());
            EngineCheck.requireWholeAnswers(source.graphQl());
        };
    }
}
