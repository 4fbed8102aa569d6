package org.realistgraph;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.realistgraph.problem.StartRefused;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** Which ports the service takes. */
final class PortCheckTests {

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void twoPortsOfTheServiceAreNotTheSame() {
        settings.withProperty("server.port", "8081").withProperty("management.server.port", "8081");
        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessage("server.port and management.server.port are both 8081.");
    }

    @Test
    void whatListensNowhereMayBeSaidTwice() {
        settings.withProperty("server.port", "-1").withProperty("management.server.port", "-1");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void thePortOfTheEmbeddedDatabaseIsFreeWhereAServerIsNamed() {
        settings.withProperty("management.server.port", "0")
                .withProperty("server.port", "0")
                .withProperty("spring.neo4j.uri", "bolt://localhost")
                .withProperty("realist.embedded.bolt-port", "no port");
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    private void check() {
        try (var context = new ServletWebServerApplicationContext()) {
            context.setEnvironment(settings);
            new PortCheck().initialize(context);
        }
    }
}
