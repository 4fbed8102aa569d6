package org.realistgraph.completion;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.ClaimSentence;
import org.realistgraph.evidence.EvidenceFacts;
import org.realistgraph.evidence.EvidenceScope;
import org.realistgraph.graph.Row;
import org.realistgraph.safety.SafetyBesideEffects;
import org.realistgraph.safety.SafetyBesideResult;

/** Composes the value of fields that are worded or weighed in Java, from what the graph answered for them. */
final class FieldComposition {

    private FieldComposition() {}

    /** The function that finds the value of a field in the object that was read. */
    static Function<Map<?, ?>, @Nullable Object> reading(
            String type, String field, Map<String, ? extends @Nullable Object> arguments, String key) {
        var scope = EvidenceScope.of(arguments);
        return switch (type + "." + field) {
            case "ProducedOutcome.balance" -> fields -> result(fields.get(key), scope);
            case "ProducedOutcome.safety" ->
                fields -> read(fields.get(key), SafetyBesideResult.class, SafetyBesideResult::safety);
            case "Effect.safety" ->
                fields -> read(fields.get(key), SafetyBesideEffects.class, SafetyBesideEffects::safety);
            case "Configuration.explanation" -> weighing(key, facts -> values(facts.explanation(scope)));
            case "Configuration.conditions" ->
                weighing(
                        key,
                        facts -> facts.conditions(scope).stream()
                                .map(condition -> Row.of(condition).values())
                                .toList());
            case "Ripple.balance", "Moderation.balance", "Embedding.balance" ->
                weighing(key, facts -> values(facts.tie(scope)));
            default ->
                switch (field) {
                    case "grounding" -> weighing(key, facts -> values(facts.grounding()));
                    case "sentence" -> fields -> sentence(fields.get(key));
                    default -> fields -> fields.get(key);
                };
        };
    }

    /** Weighs what was read; what is not the evidence of a claim stays as it is. */
    private static Function<Map<?, ?>, @Nullable Object> weighing(
            String key, Function<EvidenceFacts, @Nullable Object> weight) {
        return fields -> {
            var facts = facts(fields.get(key));
            return facts == null ? fields.get(key) : weight.apply(facts);
        };
    }

    private static <T> @Nullable Object read(@Nullable Object read, Class<T> type, Function<T, Record> composed) {
        return read instanceof Map<?, ?> facts && facts.containsKey("reports")
                ? values(composed.apply(new Row(facts).as(type)))
                : read;
    }

    private static @Nullable Object values(@Nullable Record weighed) {
        return weighed == null ? null : Row.of(weighed).values();
    }

    private static @Nullable Object result(@Nullable Object read, EvidenceScope scope) {
        var facts = read instanceof Map<?, ?> result ? facts(result.get("facts")) : null;
        return facts == null
                ? read
                : values(facts.result(new Row((Map<?, ?>) Objects.requireNonNull(read)).text("outcome"), scope));
    }

    private static @Nullable EvidenceFacts facts(@Nullable Object read) {
        return read instanceof Map<?, ?> facts && facts.containsKey("mentions")
                ? new Row(facts).as(EvidenceFacts.class)
                : null;
    }

    /** The sentence of a claim, with its balances if it has any; an analysis supplies a finished sentence. */
    private static @Nullable Object sentence(@Nullable Object read) {
        if (!(read instanceof Map<?, ?> parts && parts.containsKey("wording"))) {
            return read;
        }
        var wording = new Row(parts).map("wording").as(ClaimSentence.class);
        var facts = facts(parts.get("facts"));
        return wording.with(facts == null ? "" : facts.text());
    }
}
