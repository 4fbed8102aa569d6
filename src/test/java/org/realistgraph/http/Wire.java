package org.realistgraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A connection for each request, with nothing between the test and the bytes. */
@FunctionalInterface
interface Wire {

    JsonMapper JSON = new JsonMapper();

    /** What comes back for these bytes, to the end of the connection. */
    Reply send(byte[] request);

    static Wire to(int port) {
        return request -> {
            try (Socket socket = new Socket("localhost", port)) {
                return new Reply(exchanged(socket, request));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The service may hang up while a request is still on its way, and then nothing can be read. */
    private static String exchanged(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "";
        }
    }

    /** A query as a client sends it. */
    static byte[] query(String query) {
        return body(JSON.writeValueAsString(Map.of("query", query)).getBytes(StandardCharsets.UTF_8));
    }

    /** By HTTP/1.0, so that the answer is not cut into chunks. */
    static byte[] body(byte[] body) {
        byte[] head = ("POST /graphql HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Accept: application/graphql-response+json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    /** The text of an answer; it is empty where the service hung up. */
    record Reply(String text) {

        int status() {
            return text.matches("(?s)HTTP/1\\.[01] \\d{3}.*") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        boolean hasHeader(String name) {
            return head().contains("\r\n" + name + ": ");
        }

        String head() {
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? text : text.substring(0, end);
        }

        String body() {
            return text.substring(Math.min(text.length(), head().length() + 4));
        }

        JsonNode json() {
            try {
                return body().isBlank() ? JsonNodeFactory.instance.missingNode() : JSON.readTree(body());
            } catch (JacksonException e) {
                return JsonNodeFactory.instance.missingNode();
            }
        }
    }
}
