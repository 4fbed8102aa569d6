package org.realistgraph.completion;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.Wording;
import org.realistgraph.evidence.Balance;
import org.realistgraph.graph.Row;

/** Composes the text of fields that are worded in Java. */
final class FieldWords {

    private FieldWords() {}

    /** The function that finds the value of a field in the object that was read. */
    static Function<Map<?, ?>, @Nullable Object> reading(String type, String field, String key) {
        if (field.equals("sentence")) {
            return fields -> sentence(fields.get(key));
        }
        return type.equals("Balance") && field.equals("text")
                ? fields -> fields.containsKey(key)
                        ? fields.get(key)
                        : new Row(fields).as(Balance.class).text()
                : fields -> fields.get(key);
    }

    /** The sentence of a claim, with its balance if it has one; an analysis supplies a finished sentence. */
    private static @Nullable Object sentence(@Nullable Object read) {
        if (!(read instanceof Map<?, ?> parts && parts.containsKey("wording"))) {
            return read;
        }
        var row = new Row(parts);
        var wording = row.map("wording").as(Wording.class).toString();
        return parts.get("balance") == null
                ? wording
                : wording + " " + row.map("balance").as(Balance.class).text();
    }
}
