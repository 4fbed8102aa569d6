package org.realistgraph.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OperationShapeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ a { b c } } | { x: a { c z: b } }",
                "{ a(id: \"one\", n: 1) { b } } | { a(n: 2, id: \"two\") { b } }",
                "{ a(ids: [1, 2]) } | { a(ids: [3, 4, 5]) }",
                "{ a(id: 1) { b } x: a(id: 2) { b } y: a(id: 3) { b } } | { a(id: 1) { b } }",
                "query One { a } | query Two { a }",
                "{ a(f: {x: 1, y: \"s\"}) } | { a(f: {y: \"t\", x: 2}) }",
            })
    void whatCannotChangeAStatementDoesNotChangeTheShape(String one, String other) {
        assertThat(shape(one)).isEqualTo(shape(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ a { b } } | { a { b c } }",
                "{ a(f: {x: 1}) } | { a(f: {y: 1}) }",
                "{ a { b(n: 1) { c } x: b(n: 2) { c } } } | { a { b(n: 1) { c } } }",
                "{ a { b(n: 1) { c } } a { x: b(n: 2) { c } } } | { a { b(n: 1) { c } } }",
                "{ ... on A { x: b } ... on A { y: b } } | { ... on A { x: b } }",
                "{ a(f: {or: [{x: 1}]}) } | { a(f: {or: [{x: 1}, {x: 2}]}) }",
                "{ a(order: LABEL) } | { a(order: YEAR) }",
                "{ a(id: $x) } | { a(id: 1) }",
                "{ a @include(if: true) } | { a @include(if: false) }",
                "{ ... on A { b } } | { ... on B { b } }",
                "{ ...f } fragment f on A { b } | { ...f } fragment f on A { c }",
                "query { a } | mutation { a }",
            })
    void whatCanChangeAStatementChangesTheShape(String one, String other) {
        assertThat(shape(one)).isNotEqualTo(shape(other));
    }

    @Test
    void ofVariablesTheKeysAndChoicesCount() {
        assertThat(variables(Map.of("f", Map.of("count", 1, "label", "some text"))))
                .isEqualTo(variables(Map.of("f", Map.of("label", "ANOTHER", "count", 2))))
                .isNotEqualTo(variables(Map.of("f", Map.of("count", 1))))
                .isNotEqualTo(variables(Map.of("f", Map.of("count", 1, "kind", "BIG"))))
                .isNotEqualTo(variables(Map.of("f", Map.of("or", List.of(Map.of("count", 1), Map.of("count", 2))))));
        assertThat(variables(Map.of("f", Map.of("or", List.of(Map.of("kind", "BIG"))))))
                .isNotEqualTo(variables(Map.of("f", Map.of("or", List.of(Map.of("kind", "SMALL"))))));
        assertThat(variables(Map.of("yes", true))).isNotEqualTo(variables(Map.of("yes", false)));
    }

    @Test
    void aTextInCapitalsIsNoChoice() {
        assertThat(variables(Map.of("text", "SOS"))).isEqualTo(variables(Map.of("text", "FGC")));
        assertThat(variables(Map.of("kinds", List.of("BIG"))))
                .isNotEqualTo(variables(Map.of("kinds", List.of("SMALL"))));
    }

    @Test
    void ofSeveralOperationsTheOneThatRunsCounts() {
        Document document = Parser.parse("query One { a } query Two { b }");
        assertThat(OperationShape.of(document, "One"))
                .isEqualTo(shape("{ a }"))
                .isNotEqualTo(OperationShape.of(document, "Two"));
    }

    private static String variables(Map<String, Object> values) {
        Document document =
                Parser.parse("query($f: ThingFilter $text: String! $kinds: [Kind!]! $yes: Boolean) { __typename }");
        return OperationShape.of(
                document.getFirstDefinitionOfType(OperationDefinition.class)
                        .orElseThrow()
                        .getVariableDefinitions(),
                values,
                ToyEngine.toys());
    }

    private static String shape(String document) {
        return OperationShape.of(Parser.parse(document), null);
    }
}
