package org.realistgraph.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShapeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ a { b c } } | { x: a { c z: b } }",
                "{ a(id: \"one\", n: 1) { b } } | { a(n: 2, id: \"two\") { b } }",
                "{ a(ids: [1, 2]) } | { a(ids: [3, 4, 5]) }",
                "{ a { b } a { b } } | { a { b } }",
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
        assertThat(Shape.of(Map.of("f", Map.of("x", 1, "y", "some text"))))
                .isEqualTo(Shape.of(Map.of("f", Map.of("y", "another", "x", 2))))
                .isNotEqualTo(Shape.of(Map.of("f", Map.of("x", 1))))
                .isNotEqualTo(Shape.of(Map.of("f", Map.of("x", 1, "y", "LABEL"))))
                .isNotEqualTo(Shape.of(Map.of("f", List.of(Map.of("x", 1), Map.of("x", 2)))));
    }

    @Test
    void ofSeveralOperationsTheOneThatRunsCounts() {
        String document = "query One { a } query Two { b }";
        assertThat(Shape.of(Parser.parse(document), "One", Map.of()))
                .isEqualTo(shape("{ a }"))
                .isNotEqualTo(Shape.of(Parser.parse(document), "Two", Map.of()));
    }

    private static String shape(String document) {
        return Shape.of(Parser.parse(document), null, Map.of());
    }
}
