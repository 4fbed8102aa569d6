package org.realistgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser gets them, with their headers. */
final class PagesIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern SCRIPT = Pattern.compile("src=\"\\.(/assets/[^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql"})
    void aPageMayLoadNothingFromElsewhere(String address) throws IOException, InterruptedException {
        var page = get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Realist Graph").doesNotContain("http://", "https://");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'; script-src 'self'; worker-src 'self' blob:; ")
                        .contains("connect-src 'self'"));
    }

    @Test
    void aSlashTooManyLeadsToGraphiqlWithTheSameExample() throws IOException, InterruptedException {
        var answer = get("/graphiql/?example=some");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).isEqualTo("/graphiql?example=some"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /graphiql/ HTTP/1.0~Host: elsewhere.example~~",
                "GET /graphiql/ HTTP/1.1~Host: elsewhere.example~Connection: close~~",
                "GET /graphiql/ HTTP/1.1~Host: elsewhere.example~Content-Length: 20~~too short",
                "HEAD /graphiql/ HTTP/1.0~Content-Length: 20~~too short",
            })
    void theSlashNeverLeadsElsewhereWhateverTheRequestHolds(String request) throws IOException {
        var home = URI.create(Program.origin());
        try (var socket = new Socket(home.getHost(), home.getPort())) {
            socket.getOutputStream().write(request.replace("~", "\r\n").getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 302")
                    .contains("\r\nLocation: /graphiql\r\n")
                    .doesNotContain("<!doctype");
        }
    }

    @Test
    void anAssetMayBeKeptForGood() throws IOException, InterruptedException {
        var script = SCRIPT.matcher(get("/").body());
        assertThat(script.find()).isTrue();
        var asset = get(script.group(1));
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
    }

    @Test
    void aPageDoesNotHaveTheBytesBehindItsEnd() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(Program.origin() + "/"))
                .header("Range", "bytes=99999999-")
                .build();
        var answer = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.body()).contains("\"code\":\"RANGE_NOT_SATISFIABLE\"");
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(Program.origin() + address)).build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
