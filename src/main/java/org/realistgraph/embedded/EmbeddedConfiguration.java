package org.realistgraph.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.driver.AuthToken;
import org.realistgraph.change.CheckStoreRunner;
import org.realistgraph.change.StorageSettings;
import org.realistgraph.change.StoreCheck;
import org.realistgraph.cli.Verb;
import org.realistgraph.cli.VerbRunner;
import org.realistgraph.graph.Graph;
import org.realistgraph.limit.ReadLimits;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Wires the embedded database unless {@code spring.neo4j.uri} names a server. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedConfiguration.NoServerNamed.class)
@EnableConfigurationProperties({EmbeddedSettings.class, ReadLimits.class, StorageSettings.class})
final class EmbeddedConfiguration {

    @Bean
    @ConditionalOnMissingBean
    EmbeddedDatabase embeddedDatabase(
            StorageSettings storage, EmbeddedSettings settings, ApplicationArguments arguments) throws IOException {
        var data = storage.data();
        var words = List.of(arguments.getSourceArgs());
        var verb = Verb.in(words);
        if (verb.filter(Verb::isCopy).isPresent()) {
            return EmbeddedDatabase.start(
                    copy(verb.get(), data, Path.of(Verb.operands(words).getFirst())), settings);
        }
        if (verb.filter(Verb::isOfGraph).isPresent()) {
            DataFolder.requireGraph(data);
        }
        return EmbeddedDatabase.start(data, settings);
    }

    /** Copies the graph and opens the copy, so that the copy is checked. */
    private static Path copy(Verb verb, Path data, Path other) {
        var to = verb == Verb.BACKUP ? other : data;
        GraphCopy.make(verb == Verb.BACKUP ? data : other, to);
        System.out.println(
                "Copied the graph to %s.".formatted(to.toAbsolutePath().normalize()));
        return to;
    }

    @Bean
    VerbRunner backupRunner(StoreCheck check) {
        return new CheckStoreRunner(Verb.BACKUP, check);
    }

    @Bean
    VerbRunner restoreRunner(StoreCheck check) {
        return new CheckStoreRunner(Verb.RESTORE, check);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> started(EmbeddedDatabase database) {
        return ready -> database.started();
    }

    @Bean
    Graph inProcessGraph(EmbeddedDatabase database, EmbeddedSettings settings, ReadLimits limits) {
        ReadPermits places = new ReadPermits(limits.places(), limits.readWait());
        return new InProcessGraph(database.graph(), places, limits.requestTime(), settings.planCache());
    }

    @Bean
    Neo4jConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return database.uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return database.authToken();
            }
        };
    }

    static final class NoServerNamed extends NoneNestedConditions {

        NoServerNamed() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("spring.neo4j.uri")
        static final class ServerNamed {}
    }
}
