package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.LoggedFaults;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a service on this machine as any client would. */
record Caller(URI service, boolean expectsFaults) {

    /** What tells of the inside: a class, a stack, a statement. */
    static final Pattern INSIDE =
            Pattern.compile("Exception|\\bat [a-z]+\\.|(?:java|org|graphql)\\.[a-z]|MATCH|Value\\{|LinkedHashMap");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    static Caller on(int port) {
        return new Caller(URI.create("http://localhost:" + port), false);
    }

    /** Takes faults of the inside as any answer; without this they fail the test, with what the service logged of them. */
    Caller expectingFaults() {
        return new Caller(service, true);
    }

    /** Posts a body as a modern client does. */
    Answer post(String body) {
        return send(
                "/graphql",
                request -> request.header("Content-Type", "application/json")
                        .header("Accept", "application/graphql-response+json")
                        .POST(BodyPublishers.ofString(body)));
    }

    Answer ask(String query) {
        return post(JSON.writeValueAsString(Map.of("query", query)));
    }

    Answer ask(String query, Map<String, ?> variables) {
        return post(JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
    }

    Answer get(String path) {
        return send(path, HttpRequest.Builder::GET);
    }

    Answer send(String path, UnaryOperator<HttpRequest.Builder> how) {
        try {
            HttpRequest request =
                    how.apply(HttpRequest.newBuilder(service.resolve(path))).build();
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            assertThat(expectsFaults ? "" : LoggedFaults.behind(response.body()))
                    .as(response.body())
                    .isEmpty();
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends what no client library would, and reads to the end of the connection. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Sends a request, says that nothing more will come, and reads to the end of the connection. */
    String cut(String request) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        @Nullable
        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        String text() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        JsonNode error() {
            return json().path("errors").path(0);
        }

        String code() {
            return error().path("extensions").path("code").asString("");
        }

        String hint() {
            return error().path("extensions").path("hint").asString("");
        }

        /** It is a coded error with a hint, and tells nothing of the inside. */
        void refused(String code) {
            assertThat(code()).as(text()).isEqualTo(code);
            assertThat(hint()).isNotEmpty();
            assertThat(text()).doesNotContainPattern(INSIDE);
            assertThat(header("Content-Type")).contains("json;charset=UTF-8");
        }
    }
}
