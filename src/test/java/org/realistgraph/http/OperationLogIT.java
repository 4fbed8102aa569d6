package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a request writes in the log: one line of the service's own, however the request ends. */
@SpringBootTest(
        classes = ToyService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.graphql.schema.locations=classpath:toy/",
            "realist.limits.body=1KB",
            "realist.limits.body-time=1s"
        })
@ExtendWith(OutputCaptureExtension.class)
@Isolated("It reads what this JVM logs.")
final class OperationLogIT {

    private static final Pattern REQUEST_ID = Pattern.compile("\r\nX-Request-Id: ([-0-9a-f]{36})\r\n");
    private static final String JSON = "Content-Type: application/json~";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST | " + JSON + "Content-Length: 0~~ | EMPTY_BODY",
                "POST | " + JSON + "Content-Length: 2~~{} | INVALID_REQUEST",
                "POST | " + JSON + "Content-Length: 2~~{{ | INVALID_JSON",
                "POST | " + JSON + "Content-Length: 9~~{ | INVALID_REQUEST",
                "POST | " + JSON + "Content-Length: 2000~~ | BODY_TOO_LARGE",
                "POST | " + JSON + "Transfer-Encoding: chunked~~zz~ | INVALID_REQUEST",
                "POST | Content-Type: text/plain~Content-Length: 2~~{} | UNSUPPORTED_MEDIA_TYPE",
                "POST | Content-Type: */*~Content-Length: 2~~{} | UNSUPPORTED_MEDIA_TYPE",
                "POST | Accept: text/html~Content-Length: 2~~{} | NOT_ACCEPTABLE",
                "GET | ~ | INVALID_REQUEST",
                "HEAD | ~ | INVALID_REQUEST",
                "OPTIONS | ~ | OK",
                "OPTIONS | Origin: https://example.org~Access-Control-Request-Method: POST~~ | OK",
                "DELETE | ~ | METHOD_NOT_ALLOWED",
                "TRACE | ~ | METHOD_NOT_ALLOWED",
                "FOO | ~ | METHOD_NOT_ALLOWED",
            })
    void whatIsRefusedBeforeItIsExecutedIsOneLineToo(String method, String rest, String code, CapturedOutput output)
            throws IOException {
        String answer = Caller.on(port)
                .cut((method + " /graphql HTTP/1.1~Host: localhost~Connection: close~" + rest).replace("~", "\r\n"));
        isOneLine(answer, "operation=- ms=[0-9]+ cost=- code=" + code, output);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "query Misspelt { thign { id } } | Misspelt | INVALID_QUERY",
                "query One { __typename } query Two { thign { id } } | - | INVALID_QUERY",
                "query Unfit($id: ID!) { thing(id: $id) { id } } | Unfit | INVALID_VARIABLES",
                "mutation Change { rename(input: {id: 1, label: 2}) { id } } | Change | METHOD_NOT_ALLOWED",
                "query Fails { hollow } | Fails | INTERNAL",
                "{ | - | SYNTAX_ERROR",
            })
    void anOperationIsLoggedByItsNameWhateverRefusesIt(String query, String name, String code, CapturedOutput output)
            throws IOException {
        for (int times = 0; times < 2; times++) {
            String answer = Caller.on(port)
                    .raw("GET /graphql?query="
                            + URLEncoder.encode(query, StandardCharsets.UTF_8)
                            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            isOneLine(answer, "operation=" + name + " ms=[0-9]+ cost=\\S+ code=" + code, output);
        }
    }

    @Test
    void whatIsThrownOutOfTheEngineIsOneLineToo(CapturedOutput output) throws IOException {
        String answer = Caller.on(port)
                .raw("GET /graphql?query=%7B__typename%7D&variables=%7B%22" + ToyService.THROWS
                        + "%22:1%7D HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 500");
        isOneLine(answer, "operation=- ms=[0-9]+ cost=- code=INTERNAL", output);
    }

    private static void isOneLine(String answer, String line, CapturedOutput output) {
        List<String> ids = REQUEST_ID
                .matcher(answer)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(ids).as(answer).hasSize(1);
        await().atMost(Duration.ofMinutes(1)).until(() -> output.getAll().contains(ids.getFirst()));
        assertThat(output.getAll().lines().filter(one -> one.contains("request=" + ids.getFirst())))
                .singleElement()
                .asString()
                .matches(".*OperationLog +: " + line + " request=" + ids.getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FORGED~~",
                "GET / HTTP/1.1~Host: localhost~b@d: FORGED\rFORGED\u001b[31m~~",
                "GET / HTTP/1.1~Host: FORGED FORGED~~",
                "GET /%zzFORGED HTTP/1.1~Host: localhost~~",
                "GET /a%2FFORGED HTTP/1.1~Host: localhost~~",
                "GET /FORGED%00 HTTP/1.1~Host: localhost~Connection: close~~",
                "GET /nowhere HTTP/1.1~Host: localhost~Connection: close~Cookie: a=\u001bFORGED; FORGED\u0007=,,~~",
                "GET /nowhere?x=%zz%0dFORGED HTTP/1.1~Host: localhost~Connection: close~~",
                "POST /nowhere HTTP/1.1~Host: localhost~Connection: close~Content-Length: 0~~",
                "FORGED /nowhere HTTP/1.1~Host: localhost~Connection: close~~",
                "GET /nowhere HTTP/1.1~Host: localhost~Connection: close~Accept: FORGED\u001b~~",
                "GET /nowhere HTTP/1.1~Host: localhost~Connection: close~Range: FORGED~~",
                "GET /schema.graphqls HTTP/1.1~Host: localhost~Connection: close~If-Modified-Since: FORGED~~",
                "POST / HTTP/1.1~Host: localhost~Content-Type: application/x-www-form-urlencoded~Content-Length:"
                        + " 9~~%zzFORGED",
                "POST / HTTP/1.1~Host: localhost~Content-Type: multipart/form-data~Content-Length: 9~~%zzFORGED",
                "GET / HTTP/1.1~Host: localhost~Connection: Upgrade, HTTP2-Settings~Upgrade: h2c~HTTP2-Settings: x~~",
            })
    void nothingOfARequestAndNoForeignLineIsLogged(String request, CapturedOutput output) throws IOException {
        int before = output.getAll().length();
        for (int on : new int[] {port, managementPort}) {
            Caller.on(on).cut(request.replace("~", "\r\n"));
        }
        Caller.on(port).get("/graphql?query=query%20After%7B__typename%7D");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> output.getAll().substring(before).contains("operation=After"));
        assertThat(output.getAll().substring(before).lines())
                .allMatch(line -> line.matches(".*org\\.realistgraph\\.http\\.(OperationLog|Doorstep) .*"
                                + "(operation=|refused before its address was read: status=400).*")
                        || line.contains("nitializ"))
                .noneMatch(line -> line.contains("FORGED") || line.contains("\u001b"));
    }
}
