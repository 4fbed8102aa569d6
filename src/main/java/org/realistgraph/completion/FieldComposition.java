package org.realistgraph.completion;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.ClaimSentence;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.EvidenceFacts;
import org.realistgraph.graph.Row;

/** Composes the value of fields that are worded or weighed in Java, from what the graph answered for them. */
final class FieldComposition {

    private FieldComposition() {}

    /** The function that finds the value of a field in the object that was read. */
    static Function<Map<?, ?>, @Nullable Object> reading(String type, String field, String key) {
        return switch (field) {
            case "sentence" -> fields -> sentence(fields.get(key));
            case "balance" -> fields -> weighed(fields.get(key), EvidenceFacts::balance);
            case "grounding" -> fields -> weighed(fields.get(key), EvidenceFacts::grounding);
            case "text" ->
                fields -> type.equals("Balance") && !fields.containsKey(key) ? text(fields) : fields.get(key);
            default -> fields -> fields.get(key);
        };
    }

    private static String text(Map<?, ?> balance) {
        return new Row(balance).as(Balance.class).text();
    }

    /** The weight counted from the evidence of a claim; an analysis supplies its own. */
    private static @Nullable Object weighed(@Nullable Object read, Function<EvidenceFacts, Record> weight) {
        return read instanceof Map<?, ?> facts && facts.containsKey("mentions")
                ? Row.of(weight.apply(new Row(facts).as(EvidenceFacts.class))).values()
                : read;
    }

    /** The sentence of a claim, with its balance if it has one; an analysis supplies a finished sentence. */
    private static @Nullable Object sentence(@Nullable Object read) {
        if (!(read instanceof Map<?, ?> parts && parts.containsKey("wording"))) {
            return read;
        }
        var row = new Row(parts);
        var wording = row.map("wording").as(ClaimSentence.class).toString();
        return parts.get("evidenceFacts") == null
                ? wording
                : wording + " "
                        + row.map("evidenceFacts")
                                .as(EvidenceFacts.class)
                                .balance()
                                .text();
    }
}
