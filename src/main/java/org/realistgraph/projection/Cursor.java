package org.realistgraph.projection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The end of a page: the id of the last node, and its value in the list's order, null if not coded. */
public record Cursor(@Nullable Object value, String id) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Parses the cursor of a list in the order of this name, with values of this type, or null if allowed. */
    public static Cursor parse(String text, String order, Class<?> type, boolean nullable) {
        try {
            var parts = JSON.readValue(decoded(text), Object[].class);
            if (parts != null
                    && parts.length == 3
                    && order.equals(parts[0])
                    && (parts[1] == null ? nullable : isValue(parts[1], type))
                    && parts[2] instanceof String id
                    && isText(id)) {
                return new Cursor(parts[1], id);
            }
        } catch (IllegalArgumentException | JacksonException e) {
            // refused below: the exact defect does not help the caller
        }
        throw new Refusal(Code.BAD_CURSOR, "This cursor does not belong to a list in this order.")
                .withValue(text)
                .at("after")
                .hint("Pass endCursor or a cursor of the previous page, with the same orderBy, or omit the cursor.");
    }

    /** Formats the cursor of a row from the value and the id in the statement's result. */
    public static String format(String order, List<?> valueAndId) {
        var parts = Arrays.asList(order, valueAndId.getFirst(), valueAndId.getLast());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JSON.writeValueAsString(parts).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isValue(Object value, Class<?> type) {
        return type.isInstance(value)
                && (!(value instanceof Double number) || Double.isFinite(number))
                && (!(value instanceof String text) || isText(text));
    }

    /** A lone surrogate is not valid text: the database rejects it. */
    private static boolean isText(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
