package org.realistgraph;

import org.realistgraph.problem.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service: the database, its migrations, the seed, and the GraphQL endpoint. */
@SpringBootApplication(proxyBeanMethods = false)
public final class RealistGraph {

    public static void main(String[] arguments) {
        try {
            SpringApplication.run(RealistGraph.class, arguments);
        } catch (RuntimeException failure) { // already logged
            System.exit(StartRefused.exitCode(failure));
        }
    }
}
