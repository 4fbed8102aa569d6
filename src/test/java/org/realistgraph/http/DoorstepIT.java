package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the container or the framework would answer itself, on either connector. */
@SpringBootTest(
        classes = ToyService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.graphql.schema.locations=classpath:toy/")
final class DoorstepIT {

    private static final String REST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/graphql | GET, HEAD, POST, OPTIONS",
                "/schema.graphqls | GET, HEAD, OPTIONS",
                "/broken | GET, HEAD, OPTIONS",
                "/error | GET, HEAD, OPTIONS",
                "/nowhere | GET, HEAD, OPTIONS",
                "/ | GET, HEAD, OPTIONS",
            })
    void aMethodThatAnAddressDoesNotHaveIsRefusedWithThoseThatItHas(String path, String allowed) throws IOException {
        for (String method : List.of("TRACE", "FOO", "PUT", "PATCH", "DELETE", "get", "POST")) {
            if (!allowed.contains(method)) {
                String answer = Caller.on(port).raw(method + " " + path + REST);
                assertThat(answer)
                        .as(method)
                        .startsWith("HTTP/1.1 405")
                        .containsOnlyOnce("Allow: " + allowed + "\r\n")
                        .contains("\"METHOD_NOT_ALLOWED\"");
                isOurs(answer);
            }
        }
        assertThat(Caller.on(port).raw("OPTIONS " + path + REST))
                .startsWith("HTTP/1.1 204")
                .containsOnlyOnce("Allow: " + allowed + "\r\n")
                .containsOnlyOnce("X-Content-Type-Options: nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator", "/error", "/"})
    void theConnectorOfHealthOnlyTells(String path) throws IOException {
        for (String method : List.of("TRACE", "FOO", "PUT", "POST", "DELETE")) {
            String answer = Caller.on(managementPort).raw(method + " " + path + REST);
            assertThat(answer)
                    .startsWith("HTTP/1.1 405")
                    .containsOnlyOnce("Allow: GET, HEAD, OPTIONS\r\n")
                    .contains("\"METHOD_NOT_ALLOWED\"");
            isOurs(answer);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONSENSE~~ | 400",
                "GET / HTTP/3.0~Host: a~~ | 400",
                "GET / HTTP/1.1~~ | 400",
                "GET /actuator/health HTTP/1.1~Host: a~b@d: x~~ | 400",
                "GET /actuator/health?x={y} HTTP/1.1~Host: a~~ | 400",
                "GET /%zz HTTP/1.1~Host: a~~ | 400",
                "GET /actuator/health?a=%zz HTTP/1.1~Host: a~Connection: close~~ | 400",
                "GET /actuator/health/liveness?=&=&; HTTP/1.1~Host: a~Connection: close~~ | 400",
                "GET /nowhere HTTP/1.1~Host: a~Connection: close~~ | 404",
                "GET /error HTTP/1.1~Host: a~Connection: close~~ | 404",
                "GET /actuator/health/nope HTTP/1.1~Host: a~Connection: close~~ | 404",
                "GET / HTTP/1.1~Host: a~Connection: close~Accept: text/html~~ | 404",
                "GET /actuator/health HTTP/1.1~Host: a~Connection: close~Accept: image/png~~ | 406",
                "GET /actuator/health HTTP/1.1~Host: a~Connection: close~Content-Type: */*~~ | 415",
                "GET /graphiql HTTP/1.1~Host: a~Connection: close~Accept: ;;~~ | 404",
                "GET /graphiql/ HTTP/1.1~Host: a~Connection: close~~ | 404",
            })
    void theConnectorOfHealthSpeaksAsTheOther(String request, int status) throws IOException {
        String answer = Caller.on(managementPort).cut(request.replace("~", "\r\n"));
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        isOurs(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST /graphql | multipart/form-data | 415",
                "POST /graphql | multipart/form-data; boundary=x | 415",
                "GET /graphql?query={__typename} | multipart/x | 200",
                "GET /nope | multipart/form-data; boundary=x | 404",
            })
    void aFormIsNothingThatAnyAddressReads(String line, String type, int status) throws IOException {
        String request = line.replace("{", "%7B").replace("}", "%7D")
                + " HTTP/1.1~Host: a~Connection: close~Content-Type: " + type + "~Content-Length: 900~~--x~";
        assertThat(Caller.on(port).raw(lines(request))).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void whoAsksFromElsewhereWhichMethodsThereAreIsToldTheTruth() throws IOException {
        assertThat(Caller.on(port)
                        .raw(lines("OPTIONS /graphql HTTP/1.1~Host: a~Connection: close~Origin:"
                                + " http://x~Access-Control-Request-Method: POST~~")))
                .containsOnlyOnce("Allow: GET, HEAD, POST, OPTIONS\r\n")
                .doesNotContain("PUT");
    }

    @Test
    void aRequestWhoseLengthIsNoneHasAnIdToo() throws IOException {
        assertThat(Caller.on(port).raw(lines("POST /graphql HTTP/1.1~Host: a~Content-Length: -1~~")))
                .startsWith("HTTP/1.1 400")
                .containsOnlyOnce("X-Request-Id: ");
    }

    @Test
    void moreTrailersThanTheContainerTakesAreTheRequestsFault() throws IOException {
        String head =
                "POST /graphql HTTP/1.1~Host: a~Connection: close~Content-Type: application/json~Transfer-Encoding:"
                        + " chunked~~";
        assertThat(Caller.on(port).raw(lines(head + "2~{}~0~" + "X: y~".repeat(9) + "~")))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void healthHasTheHeadersOfEveryAnswer() throws IOException {
        assertThat(Caller.on(managementPort).raw("GET /actuator/health" + REST))
                .startsWith("HTTP/1.1 200")
                .containsOnlyOnce("X-Content-Type-Options: nosniff");
    }

    @Test
    void whatAServiceAllowsAsAWholeIsTrue() throws IOException {
        assertThat(Caller.on(port).raw("OPTIONS *" + REST))
                .startsWith("HTTP/1.1 200")
                .containsOnlyOnce("Allow: GET, HEAD, POST, OPTIONS\r\n")
                .containsOnlyOnce("X-Content-Type-Options: nosniff");
        assertThat(Caller.on(managementPort).raw("OPTIONS *" + REST))
                .containsOnlyOnce("Allow: GET, HEAD, OPTIONS\r\n")
                .containsOnlyOnce("X-Content-Type-Options: nosniff");
    }

    private static String lines(String request) {
        return request.replace("~", "\r\n");
    }

    private static void isOurs(String answer) {
        assertThat(answer)
                .containsOnlyOnce("X-Content-Type-Options: nosniff")
                .containsOnlyOnce("Content-Security-Policy: default-src 'self'; ")
                .containsOnlyOnce("Referrer-Policy: no-referrer")
                .contains("application/json;charset=UTF-8", "\"errors\":[{\"message\":", "\"hint\"")
                .doesNotContainPattern(Caller.INSIDE)
                .doesNotContainPattern("(?i)tomcat|<html|\"timestamp\"|\\d+\\.\\d+\\.\\d+");
    }
}
