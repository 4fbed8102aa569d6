package org.realistgraph;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.realistgraph.graph.BoltGraph;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Migrations;
import org.realistgraph.graph.Preparation;
import org.realistgraph.graph.ServerCheck;
import org.realistgraph.graph.Statements;
import org.realistgraph.limit.ClaimCount;
import org.realistgraph.limit.ReadLimits;
import org.realistgraph.problem.StartRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** The beans that the service needs for the database, embedded or on a server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReadLimits.class)
final class DatabaseConfiguration {

    private static final Duration PATIENCE_OF_PROBES = Duration.ofSeconds(2);

    private final @Nullable String database;

    DatabaseConfiguration(DataNeo4jProperties settings) {
        this.database = settings.getDatabase();
    }

    @Bean
    Statements statements() {
        return Statements.onClasspath();
    }

    /** All writes share these bookmarks, so that a read on another server of a cluster waits for the writes. */
    @Bean
    Neo4jBookmarkManager bookmarks() {
        return Neo4jBookmarkManager.create();
    }

    @Bean
    Migrations migrations(Driver driver, Statements statements) {
        return new Migrations(driver, sessions().build(), statements);
    }

    @Bean
    @Order(Preparation.SCHEMA)
    Preparation migrating(Driver driver, Migrations migrations, Neo4jProperties settings) {
        var server = settings.getUri();
        return server == null ? migrations::run : () -> new ServerCheck(server.toString()).run(driver, migrations::run);
    }

    /** Runs the preparations after all beans are created, so that no bean writes to the database before. */
    @Bean
    SmartInitializingSingleton preparations(ObjectProvider<Preparation> preparations) {
        return () -> preparations.orderedStream().forEach(Preparation::prepare);
    }

    /** The health indicator asks over Bolt in both modes, so that it never waits behind reads in process. */
    @Bean
    HealthIndicator graphHealthIndicator(Driver driver, Neo4jBookmarkManager bookmarks, Statements statements) {
        return new GraphHealth(new BoltGraph(driver, () -> reading(bookmarks), PATIENCE_OF_PROBES), statements);
    }

    @Bean
    ClaimCount claimCount(Graph graph, Statements statements) {
        return ClaimCount.of(graph, statements);
    }

    @Bean
    @Conditional(NotEmbedded.class)
    Graph boltGraph(Driver driver, Neo4jBookmarkManager bookmarks, ReadLimits limits) {
        return new BoltGraph(driver, () -> reading(bookmarks), limits.requestTime());
    }

    /** Without this bean, a build without Neo4j would look for a database on a port that another program may use. */
    @Bean
    @ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "none")
    @SuppressWarnings("DoNotCallSuggester")
    @ConditionalOnMissingClass("org.realistgraph.embedded.EmbeddedDatabase")
    Neo4jConnectionDetails noDatabase() {
        throw new StartRefused(
                "This build contains no database, and no server is configured.",
                "Set spring.neo4j.uri, spring.neo4j.authentication.username and .password.");
    }

    private SessionConfig reading(Neo4jBookmarkManager bookmarks) {
        return sessions()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarks(bookmarks.getBookmarks())
                .build();
    }

    private SessionConfig.Builder sessions() {
        SessionConfig.Builder sessions = SessionConfig.builder();
        return database == null ? sessions : sessions.withDatabase(database);
    }

    /** A server is configured, or the build contains no database. */
    static final class NotEmbedded extends AnyNestedCondition {

        NotEmbedded() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.neo4j.uri")
        static final class ServerNamed {}

        @ConditionalOnMissingClass("org.realistgraph.embedded.EmbeddedDatabase")
        static final class NoneContained {}
    }
}
