package org.realistgraph.limit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** Refuses variables with a text that is longer than in a document, or that contains a lone surrogate, at any depth. */
public final class VariableTexts {

    private VariableTexts() {}

    static void check(Map<String, ?> variables) {
        Deque<Object> open = new ArrayDeque<>();
        open.push(variables);
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Map<?, ?> map -> push(open, map.values());
                case Collection<?> list -> push(open, list);
                case String text
                when text.length() > TokenLimit.TEXT ->
                    throw new Refusal(
                                    Code.TOO_LONG,
                                    "A text in the variables has more than %d characters.".formatted(TokenLimit.TEXT))
                            .at("variables")
                            .hint("Shorten the text.");
                case String text
                when !isWhole(text) ->
                    throw new Refusal(
                                    Code.INVALID_VARIABLES,
                                    "A text in the variables is not valid Unicode: it holds a lone surrogate.")
                            .at("variables")
                            .hint("Write each character beyond U+FFFF as a surrogate pair.");
                default -> {}
            }
        }
    }

    /** Whether a text can be encoded in UTF-8; a lone surrogate cannot. */
    public static boolean isWhole(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static void push(Deque<Object> open, Collection<?> values) {
        for (Object value : values) {
            if (value != null) {
                open.push(value);
            }
        }
    }
}
