package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.realistgraph.http.Caller.Answer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = ToyService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.graphql.schema.locations=classpath:toy/",
            "realist.cors.allowed-origins=https://example.org",
            "realist.limits.new-shapes=1"
        })
final class CorsIT {

    @LocalServerPort
    private int port;

    @Test
    void aListedOriginMayAsk() {
        Answer preflight = preflight("https://example.org", "POST");
        assertThat(preflight.status()).isEqualTo(200);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("https://example.org");
        assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("GET,POST");
        assertThat(preflight.header("Access-Control-Allow-Headers")).isEqualTo("content-type");
        assertThat(preflight.header("Access-Control-Allow-Credentials")).isNull();
        Answer answer = from("https://example.org");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://example.org");
    }

    @Test
    void anotherOriginMayNot() {
        Answer preflight = preflight("https://example.com", "POST");
        assertThat(preflight.status()).isEqualTo(403);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isNull();
        assertThat(from("https://example.com").status()).isEqualTo(403);
    }

    @Test
    void aListedOriginMayNotUseOtherMethods() {
        assertThat(preflight("https://example.org", "DELETE").status()).isEqualTo(403);
    }

    @Test
    void aClientThatSendsTooManyNewShapesIsToldWhenToTryAgain() {
        Caller caller = Caller.on(port);
        caller.ask("{ a: __typename }");
        Answer answer = caller.ask("{ thing(id: \"a\") { id label kind } }");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(answer.code()).isEqualTo("TOO_MANY_NEW_SHAPES");
        assertThat(caller.ask("{ __typename }").status()).isEqualTo(200);
    }

    private Answer preflight(String origin, String method) {
        return Caller.on(port)
                .send(
                        "/graphql",
                        request -> request.method("OPTIONS", BodyPublishers.noBody())
                                .header("Origin", origin)
                                .header("Access-Control-Request-Method", method)
                                .header("Access-Control-Request-Headers", "content-type"));
    }

    private Answer from(String origin) {
        return Caller.on(port).send("/graphql?query=%7B__typename%7D", request -> request.header("Origin", origin));
    }
}
