package org.realistgraph.bundle;

import org.jspecify.annotations.Nullable;
import org.realistgraph.change.ChangeLog;
import org.realistgraph.change.Commands;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Mapping;
import org.realistgraph.graph.Migrations;
import org.realistgraph.graph.Statements;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jTemplate;

/** Loads the seed when the schema is there and before the service is ready. */
@Configuration(proxyBeanMethods = false)
final class BundleConfiguration {

    @Bean
    BundleFormat bundleFormat(Mapping mapping) {
        return new BundleFormat(mapping);
    }

    @Bean
    BundleLoading bundleLoading(ChangeLog changes, Commands commands, Neo4jTemplate template) {
        return new BundleLoading(changes, commands, template);
    }

    /** Whoever takes the migrations finds the schema made. */
    @Bean
    Seed seed(
            BundleFormat format,
            BundleLoading loading,
            Migrations migrations,
            @Value("${realist.bundle.apply:#{null}}") @Nullable String apply) {
        var seed = new Seed(ProgramBundle.all(new BundleReading(format)), loading);
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
}
