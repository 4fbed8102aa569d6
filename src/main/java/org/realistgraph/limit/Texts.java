package org.realistgraph.limit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** Refuses variables that hold a longer text than a document may, however deep it stands in them. */
final class Texts {

    private Texts() {}

    static void check(Map<String, ?> variables) {
        Deque<Object> open = new ArrayDeque<>();
        open.push(variables);
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Map<?, ?> map -> push(open, map.values());
                case Collection<?> list -> push(open, list);
                case String text
                when text.length() > Words.TEXT ->
                    throw new Refusal(
                                    Code.TOO_LONG,
                                    "A text in the variables has more than %d characters.".formatted(Words.TEXT))
                            .at("variables")
                            .hint("Send less.");
                default -> {}
            }
        }
    }

    private static void push(Deque<Object> open, Collection<?> values) {
        for (Object value : values) {
            if (value != null) {
                open.push(value);
            }
        }
    }
}
