package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long a body is waited for; the container alone would wait ten minutes for each next byte, and once more at the end. */
@SpringBootTest(
        classes = ToyService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.graphql.schema.locations=classpath:toy/",
            "realist.limits.body-time=1s",
            "server.tomcat.connection-timeout=10m"
        })
final class BodyTimeIT {

    private static final String POST =
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n";

    private static final int WATCHDOG = 60_000;

    @LocalServerPort
    private int port;

    /** Whatever the container waits for: the first byte, the next one, a chunk's length or what may follow it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 1000~~",
                "Content-Length: 1000~~{",
                "Transfer-Encoding: chunked~~",
                "Transfer-Encoding: chunked~~2",
                "Transfer-Encoding: chunked~~2~{}~",
                "Transfer-Encoding: chunked~~2;name=val",
                "Transfer-Encoding: chunked~~2~{}~0~Trailer: x",
            })
    void aBodyThatStallsEndsWithItsTime(String rest) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(WATCHDOG);
            socket.getOutputStream().write((POST + rest.replace("~", "\r\n")).getBytes(StandardCharsets.UTF_8));
            isTooSlow(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theLengthOfAChunkThatComesByteByByteIsNotWaitedFor() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(100);
            socket.getOutputStream()
                    .write((POST + "Transfer-Encoding: chunked\r\n\r\n2;x=").getBytes(StandardCharsets.UTF_8));
            StringBuilder answer = new StringBuilder();
            for (int sent = 0; sent < WATCHDOG / 100 && answer.isEmpty(); sent++) {
                socket.getOutputStream().write('y');
                answer.append(whatCame(socket));
            }
            isTooSlow(answer.toString());
        }
    }

    private static void isTooSlow(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 408")
                .containsOnlyOnce("X-Content-Type-Options: nosniff")
                .containsOnlyOnce("X-Request-Id: ")
                .contains("\"BODY_TOO_SLOW\"");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE /graphql, 405",
        "POST /, 405",
        "GET /nowhere, 404",
        "GET /schema.graphqls, 200",
        "POST /graphql, 415",
    })
    void aBodyThatNobodyReadsIsNotWaitedFor(String line, int status) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(WATCHDOG);
            socket.getOutputStream()
                    .write((line + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nx")
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 " + status);
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
}
