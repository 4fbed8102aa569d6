package org.realistgraph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.realistgraph.problem.StartRefused;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** Which ports the service takes. */
final class PortCheckTests {

    @Test
    void twoPortsOfTheServiceAreNotTheSame() {
        try (var context = new GenericApplicationContext()) {
            context.setEnvironment(new MockEnvironment()
                    .withProperty("server.port", "8081")
                    .withProperty("management.server.port", "8081"));
            assertThatThrownBy(() -> new PortCheck().initialize(context))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("server.port and management.server.port are both 8081.");
        }
    }
}
