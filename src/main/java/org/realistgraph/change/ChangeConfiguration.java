package org.realistgraph.change;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.RetryableException;
import org.realistgraph.cli.Verb;
import org.realistgraph.cli.VerbRunner;
import org.realistgraph.graph.Heartbeat;
import org.realistgraph.graph.Migrations;
import org.realistgraph.graph.Preparation;
import org.realistgraph.graph.Statements;
import org.realistgraph.schema.Mapping;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the change log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ChangeLogSettings.class, StorageSettings.class})
final class ChangeConfiguration {

    private static final int RETRIES = 10;
    private static final Duration DELAY = Duration.ofMillis(20);
    private static final Duration JITTER = Duration.ofMillis(15);

    @Bean
    Commands commands(Neo4jClient client, Statements statements) {
        return new Commands(client, statements);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Takes the driver, so that the database runs and owns its folder before a key is created there. */
    @Bean
    ChangeLog changeLog(
            PlatformTransactionManager manager,
            Driver driver,
            Commands commands,
            Mapping mapping,
            Clock clock,
            ChangeLogSettings settings,
            Neo4jProperties server,
            StorageSettings storage) {
        var key =
                KeyFile.of(settings.keyFile(), server.getUri(), storage.data()).key();
        return new ChangeLog(
                new TransactionTemplate(manager),
                retryOfTransientErrors(),
                new Heartbeat(driver),
                commands,
                new EntrySeal(key),
                new State(mapping),
                clock);
    }

    @Bean
    @Order(Preparation.KEY)
    Preparation keyCheck(ChangeLog changes) {
        return changes::requireKey;
    }

    @Bean
    StoreCheck storeCheck(ChangeLog changes, Commands commands, Migrations migrations) {
        return new StoreCheck(changes, commands, migrations.indexes());
    }

    @Bean
    VerbRunner checkStoreRunner(StoreCheck check) {
        return new CheckStoreRunner(Verb.CHECK_STORE, check);
    }

    private static RetryTemplate retryOfTransientErrors() {
        return new RetryTemplate(RetryPolicy.builder()
                .maxRetries(RETRIES)
                .delay(DELAY)
                .jitter(JITTER)
                .multiplier(2)
                .predicate(ChangeConfiguration::isTransient)
                .build());
    }

    private static boolean isTransient(@Nullable Throwable error) {
        return error != null
                && (error instanceof RetryableException
                        || error instanceof TransientDataAccessException
                        || isTransient(error.getCause()));
    }
}
