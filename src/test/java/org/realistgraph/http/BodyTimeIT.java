package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long a body is waited for; the container alone would wait 10 s for each next byte, and once more at the end. */
@SpringBootTest(
        classes = ToyService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.graphql.schema.locations=classpath:toy/", "realist.limits.body-time=1s"})
final class BodyTimeIT {

    private static final String POST =
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n";

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
            socket.setSoTimeout(5_000);
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
            for (int sent = 0; sent < 100 && answer.isEmpty(); sent++) {
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
    @ValueSource(strings = {"DELETE /graphql", "POST /", "GET /nowhere"})
    void aBodyThatNobodyReadsIsNotWaitedFor(String line) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write((line + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 40");
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
