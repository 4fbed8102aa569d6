package org.realistgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service: the database, its migrations, the seed, and the GraphQL endpoint. */
@SpringBootApplication(proxyBeanMethods = false)
public final class RealistGraph {

    public static void main(String[] arguments) {
        SpringApplication.run(RealistGraph.class, arguments);
    }
}
