package org.realistgraph.http;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.realistgraph.limit.TimedHttp;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.ServerRequest;

/** Reads the body of a request within the limits of size and time, whatever length the request declares. */
record RequestBody(DataSize limit, Duration time) {

    byte[] of(ServerRequest request) {
        if (!isJson(request.headers())) {
            throw new Refusal(Code.UNSUPPORTED_MEDIA_TYPE, "The headers do not declare the body as JSON in UTF-8.")
                    .withValue(request.headers().firstHeader("Content-Type"))
                    .hint("Send the body with Content-Type: application/json.");
        }
        if (request.headers().contentLength().orElse(0) > limit.toBytes()) {
            throw tooLarge();
        }
        byte[] bytes = read(request);
        if (bytes.length > limit.toBytes()) {
            throw tooLarge();
        }
        if (bytes.length == 0) {
            throw new Refusal(Code.EMPTY_BODY, "The request has no body.")
                    .hint("Send {\"query\": \"{ __typename }\"}, or open /graphiql in a browser.");
        }
        return bytes;
    }

    private static boolean isJson(ServerRequest.Headers headers) {
        try {
            MediaType type = headers.contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
            Charset charset = type.getCharset();
            String encoding = headers.firstHeader("Content-Encoding");
            return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
                    && (charset == null || charset.equals(StandardCharsets.UTF_8))
                    && (encoding == null || encoding.equalsIgnoreCase("identity"));
        } catch (IllegalArgumentException e) { // not a media type, or a charset unknown to Java
            return false;
        }
    }

    private byte[] read(ServerRequest request) {
        try {
            return TimedHttp.within(
                    time, () -> request.servletRequest().getInputStream().readNBytes((int) limit.toBytes() + 1));
        } catch (IllegalStateException e) { // more trailers than the container allows
            throw cutOff();
        } catch (IOException e) {
            if (e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException) {
                throw tooSlow(time);
            }
            throw cutOff();
        }
    }

    private static Refusal cutOff() {
        return new Refusal(Code.INVALID_REQUEST, "The body ended too early.")
                .hint("Send as many bytes as Content-Length declares, or complete chunks.");
    }

    private static Refusal tooSlow(Duration time) {
        return new Refusal(Code.BODY_TOO_SLOW, "The body did not arrive in time.")
                .hint("Send the body without pauses, within %d seconds.".formatted(time.toSeconds()));
    }

    private Refusal tooLarge() {
        return new Refusal(Code.BODY_TOO_LARGE, "The body is larger than " + limit.toBytes() + " bytes.")
                .hint("Send several smaller requests.");
    }
}
