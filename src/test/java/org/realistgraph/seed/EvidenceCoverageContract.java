package org.realistgraph.seed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nothing of the evidence is lost: each value is found at its field, and would be missed if it were another. */
abstract class EvidenceCoverageContract {

    /**
     * What is found by itself alone: a source or a ripple among those of the claim, of which the later readings added
     * some; a finding by its words; what one entry says of another in a word or two, where a third says the same.
     */
    private static final Set<String> NOT_EXCHANGED = Set.of(
            "cmos.studies",
            "cmos.review",
            "cmos.leads_to",
            "cmos.evidence.study",
            "implementation.statement",
            "economics.statement",
            "assertions.configurations.id",
            "assertions.moderations.id",
            "assertions.sorts.moderation",
            "programme.blocked.configuration",
            "programme.configurations.addContext",
            "programme.directions.configuration",
            "programme.directions.end",
            "programme.forWhom.id",
            "programme.ripples.id",
            "updates.effects.unit",
            "updates.newModerations.parts.id");

    private final List<Value> values;
    private final Map<String, String> left;
    private final Coverage coverage;

    EvidenceCoverageContract(Programme programme) {
        this("mapping.yaml", programme.file().values(), programme.left());
    }

    /** {@code left}: what the decisions list, by the path of the value. */
    EvidenceCoverageContract(String mapping, List<Value> values, Map<String, String> left) {
        this.values = values;
        this.left = left;
        coverage = new Coverage(mapping, new Entries(bundles()), left);
    }

    /** The bundles that are looked into. */
    abstract List<Map<String, Object>> bundles();

    @Test
    void everyValueOfTheEvidenceStandsInTheSeedOrAmongTheDecisions() {
        assertThat(values).isNotEmpty();
        assertThat(values.stream()
                        .filter(value -> !coverage.covers(value))
                        .map(value -> value.path() + ": " + value.get()))
                .isEmpty();
    }

    @Test
    void everyAlteredValueIsMissed() {
        assertThat(values.stream()
                        .filter(value -> with(new Exchange(value, value.altered()), () -> coverage.covers(value)))
                        .map(Value::path))
                .isEmpty();
        LoggerFactory.getLogger(getClass()).info("{} values altered one by one, each of them missed", values.size());
    }

    /** A listed value exchanged for what stands in the graph leaves its listing idle. */
    @Test
    void everyValueExchangedForAnotherOfItsKindIsMissed() {
        var kinds = values.stream()
                .filter(value -> value.get() != null)
                .collect(groupingBy(Value::kind, mapping(Value::get, toSet())));
        var exchanges = values.stream()
                .filter(value -> !NOT_EXCHANGED.contains(value.kind()) && !left.containsKey(value.path()))
                .flatMap(value -> kinds.getOrDefault(value.kind(), Set.of()).stream()
                        .filter(other -> !value.all().contains(other))
                        .limit(2)
                        .map(other -> new Exchange(value, other)))
                .toList();
        assertThat(exchanges.stream()
                        .filter(this::isUnnoticed)
                        .map(exchange -> exchange.value().path()))
                .isEmpty();
        LoggerFactory.getLogger(getClass()).info("{} values exchanged, each of them missed", exchanges.size());
    }

    @Test
    void noDecisionIsIdle() {
        var needed = values.stream()
                .filter(value -> !coverage.isInPlace(value))
                .map(value -> value.path() + " " + value.get());
        assertThat(left.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()))
                .containsExactlyInAnyOrderElementsOf(needed.toList());
    }

    /** Whether the thing still seems complete after the exchange; its id can be exchanged for another valid one. */
    private boolean isUnnoticed(Exchange exchange) {
        return with(exchange, () -> exchange.value().item().values().allMatch(coverage::covers));
    }

    private static boolean with(Exchange exchange, BooleanSupplier check) {
        var was = exchange.value().get();
        exchange.value().set(exchange.other());
        try {
            return check.getAsBoolean();
        } finally {
            exchange.value().set(was);
        }
    }

    private record Exchange(Value value, @Nullable Object other) {}
}
