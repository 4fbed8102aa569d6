package org.realistgraph.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is refused before the engine works on it; each of these once took long, or the whole stack. */
final class BeforeLimitsTests {

    private final ToyEngine engine = new ToyEngine(ToyEngine.LIMITS);

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of("a chain of 700 fragments", chain(700), "TOO_LONG"),
                Arguments.of("a chain of 2,000 fragments", chain(2_000), "TOO_LONG"),
                Arguments.of("a chain of 99 fragments", chain(99), "TOO_DEEP"),
                Arguments.of("fragments in a circle", circle(50), "TOO_DEEP"),
                Arguments.of("200 operations", operations(200), "TOO_LONG"),
                Arguments.of("21 operations", operations(21), "TOO_LONG"),
                Arguments.of(
                        "a million digits",
                        "{ things(first: " + "9".repeat(1_000_000) + ") { totalCount } }",
                        "TOO_LONG"),
                Arguments.of("digits that only the lexer reads", "{ __typename } #" + "9".repeat(10_001), "TOO_LONG"),
                Arguments.of("a negative one", "{ things(first: -" + "9".repeat(21) + ") { totalCount } }", "TOO_LONG"),
                Arguments.of(
                        "a fraction", "{ things(first: 0." + "1".repeat(50_000) + ") { totalCount } }", "TOO_LONG"),
                Arguments.of("an exponent", "{ things(first: 1e999999999) { totalCount } }", "TOO_LONG"),
                Arguments.of("one below one", "{ things(first: 1.0E-999999999) { totalCount } }", "TOO_LONG"),
                Arguments.of(
                        "a default",
                        "query($n: Int = " + "9".repeat(500_000) + ") { things(first: $n) { totalCount } }",
                        "TOO_LONG"),
                Arguments.of("a long name", "{ " + "a".repeat(500_000) + " }", "TOO_LONG"),
                Arguments.of("a long alias", "{ " + "a".repeat(201) + ": __typename }", "TOO_LONG"),
                Arguments.of("a long text", "{ named(label: \"" + "a".repeat(500_000) + "\") { label } }", "TOO_LONG"),
                Arguments.of(
                        "a long block",
                        "{ named(label: \"\"\"" + "a\n".repeat(9_000) + "\"\"\") { label } }",
                        "TOO_LONG"),
                Arguments.of(
                        "a list in a list",
                        "{ nodes(ids: " + "[".repeat(5_000) + "]".repeat(5_000) + ") { id } }",
                        "TOO_DEEP"),
                Arguments.of(
                        "an object in an object",
                        "{ things(filter: " + "{or: ".repeat(900) + "1" + "}".repeat(900) + ") { totalCount } }",
                        "TOO_DEEP"),
                Arguments.of("brackets that nobody closes", "{ thing(id: 1) " + "{ parts ".repeat(3_000), "TOO_DEEP"),
                Arguments.of(
                        "a type of lists",
                        "query($a: " + "[".repeat(500) + "Int" + "]".repeat(500) + ") { fault }",
                        "TOO_DEEP"),
                Arguments.of("directives", "{ fault " + "@skip(if: true) ".repeat(2_000) + "}", "TOO_LONG"),
                Arguments.of("arguments", "{ thing(" + "id: 1 ".repeat(2_000) + ") { id } }", "TOO_LONG"),
                Arguments.of(
                        "inline fragments", "{ " + "... { ".repeat(1_000) + "fault" + " }".repeat(1_001), "TOO_DEEP"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void isRefusedBeforeItIsWorkedOn(String what, String document, String code) {
        JsonNode answer = engine.ask(document);
        assertThat(answer.at("/errors/0/extensions/code").asString()).as(what).isEqualTo(code);
        assertThat(answer.at("/errors/0/extensions/hint").asString()).isNotEmpty();
        assertThat(answer.has("data")).isFalse();
        assertThat(answer.at("/errors").size()).isOne();
    }

    @Test
    void aLongTextInVariablesIsRefusedHoweverDeepItStands() {
        var deep = Map.<String, Object>of("filter", Map.of("or", List.of(Map.of("label", "a".repeat(10_001)))));
        var answer = engine.ask("query($filter: ThingFilter) { things(filter: $filter) { totalCount } }", deep);
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("TOO_LONG");
    }

    @Test
    void whatIsWithinTheBoundsIsAnswered() {
        String document =
                "query Q($n: Int = 25) { %s: thing(id: \"%s\") { ...f0 } things(first: $n) { totalCount } } %s"
                        .formatted("a".repeat(200), "b".repeat(10_000), fragments(20));
        assertThat(engine.ask(document).at("/errors").toString()).isEmpty();
    }

    private static String chain(int length) {
        return "{ thing(id: 1) { ...f0 } } " + fragments(length);
    }

    private static String fragments(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> "fragment f%d on Thing { id %s }".formatted(i, i + 1 == length ? "" : "...f" + (i + 1)))
                .collect(Collectors.joining(" "));
    }

    private static String circle(int length) {
        return "{ thing(id: 1) { ...f0 } } "
                + IntStream.range(0, length)
                        .mapToObj(i -> "fragment f%d on Thing { id ...f%d }".formatted(i, (i + 1) % length))
                        .collect(Collectors.joining(" "));
    }

    private static String operations(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "query q" + i + " { __typename }")
                .collect(Collectors.joining(" "));
    }
}
