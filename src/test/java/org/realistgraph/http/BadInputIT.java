package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.RealistGraph;
import org.realistgraph.http.Caller.Answer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the whole service answers to input that is wrong: a coded error with a hint, and nothing of the inside. */
@SpringBootTest(classes = RealistGraph.class, webEnvironment = WebEnvironment.RANDOM_PORT)
final class BadInputIT {

    private static final String BY_VARIABLE =
            "query($f: ConfigurationFilter) { configurations(filter: $f) { totalCount } }";

    @LocalServerPort
    private int port;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.on(port);
    }

    @Test
    void anUnknownIdIsNullOrEmpty() {
        Answer answer = caller.ask("""
            { node(id: "nobody") { id } nodes(ids: ["nobody"]) { id } configuration(id: "nobody") { statement }
              configurations(filter: {id: "nobody"}) { nodes { id } totalCount } }\
            """);
        assertThat(answer.json().at("/data").toString())
                .isEqualTo("{\"node\":null,\"nodes\":[null],\"configuration\":null,"
                        + "\"configurations\":{\"nodes\":[],\"totalCount\":0}}");
        assertThat(answer.json().has("errors")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ configurations(first: 0) { nodes { id } } } | BAD_PAGE_SIZE",
                "{ configurations(first: 101) { nodes { id } } } | BAD_PAGE_SIZE",
                "{ configurations(first: -1) { nodes { id } } } | BAD_PAGE_SIZE",
                "{ configurations { nodes { evidence(first: 101) { nodes { id } } } } } | BAD_PAGE_SIZE",
                "{ search(text: \"trust\", first: 0) { hits { node { id } } } } | BAD_PAGE_SIZE",
                "{ search(text: \"trust\", first: 101) { hits { node { id } } } } | BAD_PAGE_SIZE",
                "{ configurations(after: \"no cursor\") { nodes { id } } } | BAD_CURSOR",
                "{ configurations(after: \"\") { nodes { id } } } | BAD_CURSOR",
                "{ search(text: \"trust\", after: \"no cursor\") { hits { node { id } } } } | BAD_CURSOR",
                "{ configurations { nodes { evidence(after: \"WyJJRCIsbnVsbCwieCJd\") { nodes { id } } } } } |"
                        + " AFTER_BELOW_A_LIST",
                "{ search(text: \"\") { hits { node { id } } } } | NOTHING_TO_SEARCH",
            })
    void whatThePageCannotBeIsRefused(String query, String code) {
        Answer answer = caller.ask(query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        answer.refused(code);
        assertThat(answer.json().at("/extensions/cost/depth").asInt()).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "[]",
                "[1]",
                "[1,2,3]",
                "[\"ID\",{},\"a\"]",
                "[\"ID\",[],\"a\"]",
                "[\"ID\",null,\"a\"]",
                "[\"STATUS\",1e99,\"a\"]",
                "[\"STATUS\",{\"a\":[]},\"a\"]",
                "[\"STATUS\",[[]],\"a\"]",
                "[\"STATUS\",true,\"a\"]",
                "\"text\"",
                "["
            })
    void aForgedCursorIsRefusedOrFindsAPage(String content) {
        String cursor =
                Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        for (String order : new String[] {"", ", orderBy: STATUS"}) {
            Answer answer = caller.ask(
                    "query($c: String) { configurations(after: $c" + order + ") { nodes { id } } }",
                    Map.of("c", cursor));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.code()).isIn("", "BAD_CURSOR");
            assertThat(answer.text()).doesNotContainPattern(Caller.INSIDE);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ configurations(filter: {status: GUESSED}) { totalCount } } | INVALID_QUERY | PROPOSED",
                "{ configurations(orderBy: SIZE) { totalCount } } | INVALID_QUERY | One of",
                "{ configurations(filter: {statment: {contains: \"x\"}}) { totalCount } } | INVALID_QUERY | Did you"
                        + " mean statement?",
                "{ configuration(id: \"a\") { statment } } | INVALID_QUERY | Did you mean statement",
                "{ configuratons { totalCount } } | INVALID_QUERY | Did you mean configurations",
            })
    void anUnknownNameOrChoiceIsRefusedWithTheRightOnes(String query, String code, String hint) {
        Answer answer = caller.ask(query);
        assertThat(answer.status()).isEqualTo(400);
        answer.refused(code);
        assertThat(answer.hint()).contains(hint);
    }

    @Test
    void aQueryThatIsTooDeepOrTooComplexIsRefused() {
        String deep = "{ configurations { nodes " + "{ leadsTo { nodes { to ".repeat(5) + "{ id }" + "} } }".repeat(5)
                + " } }";
        caller.ask(deep).refused("TOO_DEEP");
        String complex = "{ configurations(first: 100) { nodes { evidence(first: 100) { nodes { source { id "
                + "evidence(first: 100) { nodes { id } } } } } } } }";
        caller.ask(complex).refused("TOO_COMPLEX");
    }

    @ParameterizedTest
    @CsvSource({
        "17, FILTER_TOO_LARGE",
        "90, FILTER_TOO_LARGE",
        "100, TOO_DEEP",
        "450, TOO_DEEP",
    })
    void aFilterThatNestsTooDeepIsRefusedWhereverItStands(int depth, String code) {
        caller.ask(BY_VARIABLE, Map.of("f", nested(depth))).refused(code);
        caller.ask(
                        "query($f: ConfigurationFilter!) { configurations(filter: {or: [{not: $f}]}) { totalCount } }",
                        Map.of("f", nested(depth)))
                .refused(code);
    }

    @ParameterizedTest
    @CsvSource({"17, FILTER_TOO_LARGE", "55, FILTER_TOO_LARGE", "100, TOO_DEEP", "4000, TOO_DEEP"})
    void aLiteralFilterThatNestsTooDeepIsRefused(int depth, String code) {
        Answer answer = caller.ask("{ configurations(filter: " + "{not: ".repeat(depth) + "{id: \"a\"}"
                + "}".repeat(depth) + ") { totalCount } }");
        answer.refused(code);
    }

    @Test
    void aFilterOfThousandsOfConditionsIsRefusedAtOnce() {
        Answer answer = caller.ask(BY_VARIABLE, Map.of("f", anyOf(3_000)));
        answer.refused("FILTER_TOO_LARGE");
        assertThat(answer.error().at("/extensions/path").asString()).isEqualTo("configurations.filter");
    }

    @Test
    void filtersWithinTheLimitsAreAnswered() {
        for (Object filter : List.of(anyOf(60), anyOf(99), nested(16))) {
            Answer answer = caller.ask(BY_VARIABLE, Map.of("f", filter));
            assertThat(answer.json().has("errors")).as(answer.text()).isFalse();
            assertThat(answer.json().at("/data/configurations/totalCount").isInt())
                    .isTrue();
        }
    }

    private static Map<String, Object> nested(int depth) {
        Map<String, Object> filter = Map.of("statement", Map.of("contains", "trust"));
        for (int i = 0; i < depth; i++) {
            filter = Map.of("not", filter);
        }
        return filter;
    }

    private static Map<String, Object> anyOf(int conditions) {
        return Map.of(
                "or",
                IntStream.range(0, conditions)
                        .mapToObj(i -> Map.of("statement", Map.of("contains", "word" + i)))
                        .toList());
    }

    @Test
    void theIntrospectionOfGraphiQlIsAnswered() throws IOException {
        Answer answer = caller.ask(Files.readString(Path.of("src/test/resources/http/graphiql-introspection.graphql")));
        assertThat(answer.json().has("errors")).isFalse();
        assertThat(answer.json().at("/extensions/cost/depth").asInt()).isPositive();
    }

    @Test
    void theSchemaIsServedWithDescriptionsAndWithWhatWasCompleted() {
        assertThat(caller.get("/schema.graphqls").text())
                .contains("\"\"\"", "type ConfigurationConnection", "input ConfigurationFilter", "enum Role")
                .doesNotContain("@relation(", "enum Writer");
    }
}
