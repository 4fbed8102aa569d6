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

/** Where a page ends: the value in the list's order and the id of the last one seen; the value is null where not coded. */
public record Cursor(@Nullable Object value, String id) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Reads the cursor of a list in the order of that name, whose values are of that type, or null where it may be. */
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
            // refused below: which of the two ways it is broken does not help the caller
        }
        throw new Refusal(Code.BAD_CURSOR, "This cursor was not given out for a list in this order.")
                .withValue(text)
                .at("after")
                .hint("Pass endCursor or a cursor of the page before, with the same orderBy, or leave it out.");
    }

    /** The text of the cursor of a row, whose value and id the statement gave. */
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

    /** Half of a pair of characters is no text: the database cannot take it. */
    private static boolean isText(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
