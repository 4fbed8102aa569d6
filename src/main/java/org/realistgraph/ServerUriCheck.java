package org.realistgraph;

import java.net.URI;
import java.util.Set;
import org.realistgraph.problem.StartRefused;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Refuses a server address that the driver cannot parse. */
final class ServerUriCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String uri = context.getEnvironment().getProperty("spring.neo4j.uri");
        if (uri != null && !isOfAServer(uri)) {
            throw new StartRefused(
                    "spring.neo4j.uri is %s, which is not the address of a Neo4j server.".formatted(uri),
                    "Write neo4j://HOST:PORT for a cluster or bolt://HOST:PORT for one server, with +s after the scheme"
                            + " for TLS.");
        }
    }

    private static boolean isOfAServer(String uri) {
        try {
            URI parsed = URI.create(uri);
            return parsed.getScheme() != null && SCHEMES.contains(parsed.getScheme()) && parsed.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
