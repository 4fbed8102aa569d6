package org.realistgraph.http;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** The media type of a response: the first media type among those that the client prefers most. */
final class ResponseMediaType {

    static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);
    static final MediaType GRAPHQL = new MediaType("application", "graphql-response+json", StandardCharsets.UTF_8);

    private ResponseMediaType() {}

    static MediaType by(ServerRequest.Headers headers) {
        List<MediaType> ranges = ranges(headers);
        return ranges.stream()
                .filter(range -> range.getQualityValue() > 0)
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .filter(range -> range.includes(JSON) || range.includes(GRAPHQL))
                .findFirst()
                .map(range -> range.includes(JSON) ? JSON : GRAPHQL)
                .orElseThrow(() -> refusal(ranges));
    }

    private static List<MediaType> ranges(ServerRequest.Headers headers) {
        try {
            List<MediaType> ranges = headers.accept();
            return ranges.isEmpty() ? List.of(MediaType.ALL) : ranges;
        } catch (InvalidMediaTypeException e) {
            throw refusal(headers.header("Accept"));
        }
    }

    private static Refusal refusal(List<?> ranges) {
        return new Refusal(Code.NOT_ACCEPTABLE, "The service cannot respond in a media type that the client accepts.")
                .withValue(ranges)
                .hint("Send application/graphql-response+json or application/json in the Accept header.");
    }
}
