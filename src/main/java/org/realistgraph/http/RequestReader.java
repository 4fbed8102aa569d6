package org.realistgraph.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.limit.VariableTexts;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads the GraphQL request from an HTTP request: query, operationName, variables and extensions. */
record RequestReader(RequestBody body) {

    /** Limits nesting and numbers in JSON; the size of the body limits everything else. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxNumberLength(30)
                            .maxNameLength(200)
                            .maxTokenCount(100_000)
                            .build())
                    .build())
            .build();

    private static final String SHOW = "Send {\"query\": \"{ configurations(first: 5) { nodes { statement } } }\"}.";

    /** Reads the request from the body of a POST. */
    Map<String, Object> ofBody(ServerRequest request) {
        Map<String, Object> content = object("body", body.of(request));
        check(content);
        return content;
    }

    /** Reads the request from the address of a GET. */
    Map<String, Object> ofAddress(ServerRequest request) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (String key : new String[] {"query", "operationName", "variables", "extensions"}) {
            String text = parameter(request, key);
            if (!text.isBlank()) {
                boolean isText = key.equals("query") || key.equals("operationName");
                content.put(key, isText ? text : object(key, text));
            }
        }
        check(content);
        return content;
    }

    private static String parameter(ServerRequest request, String key) {
        try {
            return request.param(key).orElse("");
        } catch (IllegalStateException e) { // the container cannot decode the address
            throw new Refusal(Code.INVALID_REQUEST, "The address has a parameter that cannot be decoded.")
                    .hint("Percent-encode the parameters as UTF-8.");
        }
    }

    private Map<String, Object> object(String place, Object source) {
        Object value = parsed(place, source);
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> content = new LinkedHashMap<>();
            map.forEach((key, part) -> content.put(String.valueOf(key), part));
            return content;
        }
        throw new Refusal(Code.INVALID_REQUEST, "The " + place + " is not a JSON object.")
                .at(place)
                .hint(SHOW);
    }

    private @Nullable Object parsed(String place, Object source) {
        try {
            return source instanceof byte[] bytes
                    ? JSON.readValue(bytes, Object.class)
                    : JSON.readValue(source.toString(), Object.class);
        } catch (StreamConstraintsException e) {
            boolean deep = String.valueOf(e.getOriginalMessage()).contains("nesting");
            throw new Refusal(
                            deep ? Code.TOO_DEEP : Code.TOO_LONG,
                            "The %s %s than the service accepts."
                                    .formatted(place, deep ? "nests deeper" : "holds more or longer values"))
                    .at(place)
                    .hint("Send a smaller request.");
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation();
            String sentence = where == null
                    ? "The %s is not JSON.".formatted(place)
                    : "The %s is not JSON at line %d, column %d."
                            .formatted(place, where.getLineNr(), where.getColumnNr());
            throw new Refusal(Code.INVALID_JSON, sentence).at(place).hint(SHOW);
        }
    }

    private static void check(Map<String, Object> content) {
        if (!(content.get("query") instanceof String query) || query.isBlank()) {
            throw new Refusal(
                            Code.INVALID_REQUEST,
                            content.get("query") == null
                                    ? "The request has no query."
                                    : "The query must be a string that is not empty.")
                    .at("query")
                    .withValue(content.get("query"))
                    .hint(SHOW);
        }
        check(content, "operationName", String.class, "a string");
        if (!VariableTexts.isWhole(query) || !VariableTexts.isWhole(String.valueOf(content.get("operationName")))) {
            throw new Refusal(Code.INVALID_REQUEST, "The query contains a lone surrogate.")
                    .at("query")
                    .hint("Write each character beyond U+FFFF as a surrogate pair.");
        }
        check(content, "variables", Map.class, "an object");
        check(content, "extensions", Map.class, "an object");
    }

    private static void check(Map<String, Object> content, String key, Class<?> type, String wanted) {
        Object value = content.get(key);
        if (value != null && !type.isInstance(value)) {
            throw new Refusal(Code.INVALID_REQUEST, "%s must be %s, null or absent.".formatted(key, wanted))
                    .at(key)
                    .withValue(value)
                    .hint(SHOW);
        }
    }
}
