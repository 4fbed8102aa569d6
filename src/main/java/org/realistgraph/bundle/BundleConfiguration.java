package org.realistgraph.bundle;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.realistgraph.change.ChangeLog;
import org.realistgraph.change.Commands;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statements;
import org.realistgraph.schema.Mapping;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jTemplate;

/** Loads the seed when the schema is there and before the service is ready. */
@Configuration(proxyBeanMethods = false)
final class BundleConfiguration {

    @Bean
    EntityTypes entityTypes(Mapping mapping) {
        return new EntityTypes(mapping);
    }

    @Bean
    BundleLoading bundleLoading(EntityTypes types, ChangeLog changes, Commands commands, Neo4jTemplate template) {
        return new BundleLoading(types, changes, commands, template);
    }

    /** Whoever takes the change log finds the schema made. */
    @Bean
    Seed seed(
            EntityTypes types,
            BundleLoading loading,
            Commands commands,
            @Value("${realist.bundle.apply:#{null}}") @Nullable String apply) {
        var seed = new Seed(ProgramBundle.all(types), loading, commands);
        seed.load();
        if (apply != null) {
            seed.apply(apply);
        }
        return seed;
    }

    @Bean
    Bundles bundles(Seed seed, Graph graph, Statements statements) {
        return new Bundles(seed, graph, statements);
    }

    @Bean
    BundleExport bundleExport(EntityTypes types, Commands commands) {
        return new BundleExport(types, commands);
    }

    @Bean
    @ConditionalOnProperty("realist.bundle.export")
    ExportRun exportRun(
            BundleExport export,
            BundleLoading loading,
            ApplicationContext context,
            @Value("${realist.bundle.export}") String id,
            @Value("${realist.bundle.file:#{null}}") @Nullable Path file) {
        return new ExportRun(export, loading, context, id, file);
    }
}
