package org.realistgraph;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Test
    void anAddressOfAnotherMachineIsNotTakenForAPortThatIsTaken() {
        for (var elsewhere : List.of("203.0.113.1", "nowhere.invalid")) {
            settings.withProperty("server.port", "0").withProperty("server.address", elsewhere);
            assertThatThrownBy(this::check)
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("server.address is %s, which is not an address of this machine.".formatted(elsewhere));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "localhost", "0.0.0.0", "::1"})
    void anAddressOfThisMachineIsListenedOn(String address) {
        settings.withProperty("server.port", "0").withProperty("server.address", address);
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    private void check() {
        try (var context = new ServletWebServerApplicationContext()) {
            context.setEnvironment(settings);
            new PortCheck().initialize(context);
        }
    }
}
