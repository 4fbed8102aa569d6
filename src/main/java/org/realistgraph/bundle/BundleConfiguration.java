package org.realistgraph.bundle;

import java.time.Clock;
import org.realistgraph.change.ChangeLog;
import org.realistgraph.change.Commands;
import org.realistgraph.cli.VerbRunner;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.entity.Weighing;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Preparation;
import org.realistgraph.graph.Statements;
import org.realistgraph.rule.Rules;
import org.realistgraph.schema.Mapping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jTemplate;

/** Wires bundles, and loads the seed once the migrations have run. */
@Configuration(proxyBeanMethods = false)
final class BundleConfiguration {

    @Bean
    EntityTypes entityTypes(Mapping mapping) {
        return new EntityTypes(mapping);
    }

    @Bean
    BundleLoading bundleLoading(
            EntityTypes types, Clock clock, ChangeLog changes, Commands commands, Neo4jTemplate template) {
        return new BundleLoading(types, clock, changes, commands, template);
    }

    @Bean
    Seed seed(EntityTypes types, Clock clock, BundleLoading loading, Commands commands) {
        return new Seed(ProgramBundle.all(types, new Rules(types, clock)), loading, commands);
    }

    @Bean
    @Order(Preparation.WEIGHT)
    Preparation weighing(Commands commands) {
        return new Weighing(commands)::catchUp;
    }

    @Bean
    @Order(Preparation.SEED)
    Preparation seeding(Seed seed) {
        return seed::load;
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
    VerbRunner takeRunner(BundleLoading loading) {
        return new TakeRunner(loading);
    }

    @Bean
    VerbRunner exportRunner(BundleExport export, BundleLoading loading) {
        return new ExportRunner(export, loading);
    }
}
