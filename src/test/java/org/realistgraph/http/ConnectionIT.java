package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.http.Caller.Answer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is sent past every client library, and what clients behind one proxy may. */
@SpringBootTest(
        classes = ToyService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.graphql.schema.locations=classpath:toy/",
            "realist.limits.body-time=1s",
            "realist.limits.new-shapes=1",
            "server.tomcat.threads.max=2",
            "server.tomcat.threads.min-spare=1",
            "server.forward-headers-strategy=native"
        })
final class ConnectionIT {

    private static final String POST =
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.on(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE||",
                "GET||",
                "GET / HTTP/3.0|Host: localhost||",
                "GET / HTTP/1.1||",
                "GET / HTTP/1.1|Host: a|Host: b||",
                "GET / HTTP/1.1|Host: a b||",
                "GET / HTTP/1.1|Host: localhost|b@d: x||",
                "GET / HTTP/1.1|Host: localhost|no colon||",
                "GET /graphql?query={thing} HTTP/1.1|Host: localhost||",
                "GET /%zz HTTP/1.1|Host: localhost||",
                "GET /a%2Fb HTTP/1.1|Host: localhost||",
                "GET /../../x HTTP/1.1|Host: localhost||",
                "POST /graphql HTTP/1.1|Host: localhost|Transfer-Encoding: nonsense||",
                "POST /graphql HTTP/1.1|Host: localhost|Content-Length: many||",
                "POST /graphql HTTP/1.1|Host: localhost|Content-Length: -1||",
                "POST /graphql HTTP/1.1|Host: localhost|Content-Length: 1|Content-Length: 2||x",
            })
    void whatIsNoHttpIsRefusedInJsonWithTheHeadersOfEveryAnswer(String request) throws IOException {
        isRefused(caller.cut(request.replace("|", "\r\n")));
    }

    @Test
    void headersWithoutEndAreRefused() throws IOException {
        isRefused(caller.cut("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n"));
        isRefused(caller.cut("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n-5\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n20\r\n{\"query\":",
                "Transfer-Encoding: chunked\r\n\r\n2\r\n{}",
                "Transfer-Encoding: chunked\r\n\r\n2\r\n{}junk\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n",
                "Content-Length: 100\r\n\r\n{\"query\":",
                "Content-Length: 100\r\n\r\n",
            })
    void aBodyThatIsCutOrMalformedIsRefused(String rest) throws IOException {
        isRefused(caller.cut(POST + rest));
    }

    private static void isRefused(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsOnlyOnce("X-Content-Type-Options: nosniff")
                .contains("application/json;charset=UTF-8", "\"code\":\"INVALID_REQUEST\"", "\"hint\"")
                .doesNotContainPattern(Caller.INSIDE)
                .doesNotContain("Tomcat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/*", "*/*", "application/*+json", "application/json;charset=latin1", "json", ""})
    void aBodyInAnotherMediaTypeIsRefused(String type) throws IOException {
        String answer = caller.cut("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                + type + "\r\nContent-Length: 2\r\n\r\n{}");
        assertThat(answer).startsWith("HTTP/1.1 415").contains("\"UNSUPPORTED_MEDIA_TYPE\"");
    }

    @Test
    void aBodyThatComesByteByByteIsNotWaitedFor() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(100);
            socket.getOutputStream().write((POST + "Content-Length: 1000\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            StringBuilder answer = new StringBuilder();
            for (int sent = 0; sent < 600 && answer.isEmpty(); sent++) {
                socket.getOutputStream().write(' ');
                answer.append(whatCame(socket));
            }
            assertThat(answer).startsWith("HTTP/1.1 408").contains("BODY_TOO_SLOW");
        }
    }

    private static String whatCame(Socket socket) throws IOException {
        try {
            byte[] part = new byte[4096];
            int length = socket.getInputStream().read(part);
            return new String(part, 0, Math.max(0, length), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException e) {
            return "";
        }
    }

    @Test
    void healthIsToldWhileEveryThreadWaits() throws IOException {
        try (Socket one = waiting();
                Socket other = waiting()) {
            assertThat(List.of(one, other)).allMatch(Socket::isConnected);
            assertThat(Caller.on(managementPort)
                            .get("/actuator/health/liveness")
                            .text())
                    .isEqualTo("{\"status\":\"UP\"}");
        }
    }

    private Socket waiting() throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.getOutputStream().write((POST + "Content-Length: 1000\r\n\r\n ").getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    @ParameterizedTest
    @CsvSource({"/graphql", "/schema.graphqls", "/nowhere", "/"})
    void whatIsAllowedIsNotRefusedAndWhatIsNotIs(String path) {
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
            Answer answer = caller.send(path, request -> request.method(method, BodyPublishers.noBody()));
            String allowed = answer.header("Allow");
            if (answer.status() == 405) {
                assertThat(allowed).as(method + " " + path).isNotNull().doesNotContain(method);
            } else if (allowed != null) {
                assertThat(allowed).as(method + " " + path).contains(method);
            }
            for (String other : allowed == null ? new String[0] : allowed.split(", ?")) {
                assertThat(caller.send(path, request -> request.method(other, BodyPublishers.noBody()))
                                .status())
                        .as(other + " " + path)
                        .isNotEqualTo(405);
            }
        }
    }

    @Test
    void clientsBehindAProxyHaveAShareEach() {
        assertThat(from("192.0.2.1", "{ a: __typename b: __typename }")).isEqualTo(200);
        assertThat(from("192.0.2.1", "{ refusal thing(id: 1) { id } }")).isEqualTo(429);
        assertThat(from("192.0.2.2", "{ refusal thing(id: 1) { label } }")).isEqualTo(200);
        assertThat(from("not.an.address", "{ refusal thing(id: 1) { kind } }")).isEqualTo(200);
    }

    private int from(String address, String query) {
        return caller.send(
                        "/graphql",
                        request -> request.header("X-Forwarded-For", address)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"query\": \"" + query + "\"}")))
                .status();
    }
}
