package org.realistgraph.graph;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Wires the schema to the graph: the root fields that ask for nodes, and what they answer. */
@Configuration(proxyBeanMethods = false)
final class GraphConfiguration {

    @Bean
    Mapping mapping() {
        return Mapping.of(SchemaFiles.completed());
    }

    @Bean
    Reader reader(Graph graph, Mapping mapping, Statements statements) {
        return new Reader(graph, mapping, statements);
    }

    @Bean
    GraphQlSourceBuilderCustomizer completedSchema() {
        return builder -> builder.configureTypeDefinitions(SchemaExpansion::complete);
    }

    @Bean
    RuntimeWiringConfigurer projectedFields(Mapping mapping, Reader reader) {
        return new ProjectedFields(mapping, reader);
    }
}
