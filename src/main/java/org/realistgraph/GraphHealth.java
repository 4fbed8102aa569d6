package org.realistgraph;

import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statement;
import org.realistgraph.graph.Statements;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Each probe asks the database anew, so that the service is ready again as soon as the database answers. */
final class GraphHealth implements HealthIndicator {

    private final Graph graph;
    private final Statement probe;

    GraphHealth(Graph graph, Statements statements) {
        this.graph = graph;
        this.probe = Statement.of(statements.text("query/migration/applied"));
    }

    @Override
    public Health health() {
        try {
            return graph.read(probe).isEmpty()
                    ? Health.outOfService().build()
                    : Health.up().build();
        } catch (RuntimeException e) {
            return Health.down().build();
        }
    }
}
