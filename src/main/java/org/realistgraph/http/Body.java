package org.realistgraph.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.ServerRequest;

/** Reads the body of a request, as far and as long as the limits go and whatever length it declares. */
record Body(DataSize limit, Duration time) {

    byte[] of(ServerRequest request) {
        if (!isJson(request.headers())) {
            throw new Refusal(Code.UNSUPPORTED_MEDIA_TYPE, "The body is not declared as JSON in UTF-8.")
                    .of(request.headers().firstHeader("Content-Type"))
                    .hint("Send it with Content-Type: application/json.");
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
        } catch (IllegalArgumentException e) { // no media type, or a charset that Java does not know
            return false;
        }
    }

    private byte[] read(ServerRequest request) {
        long start = System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            InputStream in = request.servletRequest().getInputStream();
            for (int length = in.read(part); length >= 0 && body.size() <= limit.toBytes(); length = in.read(part)) {
                body.write(part, 0, length);
                if (System.nanoTime() - start > time.toNanos()) {
                    throw new Refusal(
                                    Code.BODY_TOO_SLOW,
                                    "The body did not come within %d seconds.".formatted(time.toSeconds()))
                            .hint("Send it at once.");
                }
            }
            return body.toByteArray();
        } catch (IOException e) {
            throw new Refusal(Code.INVALID_REQUEST, "The body could not be read to its end.")
                    .hint("Send as much as the headers declare, or whole chunks.");
        }
    }

    private Refusal tooLarge() {
        return new Refusal(Code.BODY_TOO_LARGE, "The body is larger than " + limit.toBytes() + " bytes.")
                .hint("Send several smaller requests.");
    }
}
