package org.realistgraph.bundle;

import org.realistgraph.change.ChangeLog;
import org.realistgraph.change.Commands;
import org.realistgraph.cli.VerbRunner;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statements;
import org.realistgraph.schema.Mapping;
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
    Seed seed(EntityTypes types, BundleLoading loading, Commands commands) {
        var seed = new Seed(ProgramBundle.all(types), loading, commands);
        seed.load();
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
    VerbRunner loadRunner(EntityTypes types, Seed seed, BundleLoading loading) {
        return new LoadRunner(types, seed, loading);
    }

    @Bean
    VerbRunner exportRunner(BundleExport export, BundleLoading loading) {
        return new ExportRunner(export, loading);
    }
}
