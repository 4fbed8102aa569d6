package org.realistgraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the search finds in the seed. */
final class SearchIT {

    private static final String SEARCH = """
        query($text: String!, $first: Int!, $after: String) {
          search(text: $text, first: $first, after: $after) {
            hits { cursor score node { id } highlights { field text ranges { start end } } }
            totalCount totalCountIsExact pageInfo { hasNextPage endCursor }
          }
        }\
        """;

    private static final GraphQL SERVICE = Wired.to(TestDatabase.graph());

    @BeforeAll
    static void seed() {
        SeededGraph.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trust",
                "TRUST",
                "child's",
                "child’s",
                "family's",
                "1,511",
                "\"child's trust\"",
                "\"signs of safety\"",
                "respons*",
                "child's*",
                "child's family",
            })
    void everyHitHoldsEveryWordWhereItsHighlightsPoint(String text) {
        var hits = page(text, 20, null).hits();
        assertThat(hits).isNotEmpty();
        for (var hit : hits) {
            assertThat(found(hit))
                    .as(text + " in " + hit)
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(
                                    List.of(normal(text).replace("*", "").split(" ")))
                            .as(found)
                            .anyMatch(word -> normal(found).startsWith(word)));
        }
    }

    @Test
    void aWordWithAMarkInsideIsNotItsParts() {
        assertThat(ids("child's")).isEqualTo(ids("child’s")).isNotEqualTo(ids("child"));
        assertThat(found(page("1,511", 1, null).hits().getFirst())).containsOnly("1,511");
    }

    @Test
    void aPhraseIsFoundOnlyWhereItsWordsStandNextToEachOther() {
        assertThat(ids("\"signs of safety\"")).isNotEmpty();
        assertThat(ids("\"safety signs of of of\"")).isEmpty();
        assertThat(page("safety signs of", 1, null).total())
                .isGreaterThanOrEqualTo(page("\"signs of safety\"", 1, null).total());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trust AND OR NOT ( ) [ ] { } ~ ^ : \\ / \" * ?",
                "AND",
                "OR NOT",
                "trust AND",
                "statement:trust",
                "trust~2",
                "trust^9",
                "[a TO z]",
                "{a TO z}",
                "trust && -child || !x",
                "+trust -child",
                "/tr.*/",
                "t?ust",
                "*rust",
                "\"trust",
                "trust\\",
                "\\\"trust\\*",
                "AND*",
                "a.b:c'd,e_f*",
                "child's\\*",
                "信任 ア a.1 ١,٢",
            })
    void hostileInputIsWords(String text) {
        assertThat(page(text, 5, null).total()).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"child's", "word", "child's*", "1,5", "a"})
    void twentyWordsAreFoundOrNot(String word) {
        assertThat(page((word + " ").repeat(20), 5, null).total()).isNotNegative();
        assertThat(page('"' + (word + " ").repeat(20) + '"', 5, null).total()).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"child's", "respons*"})
    void pagesTogetherAreEverythingOnceInOrder(String text) {
        var ids = new ArrayList<String>();
        var scores = new ArrayList<Double>();
        var page = page(text, 7, null);
        while (true) {
            page.hits().forEach(hit -> {
                ids.add(id(hit));
                scores.add(hit.at("/score").asDouble());
            });
            if (!page.more()) {
                break;
            }
            page = page(text, 7, page.end());
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize(page.total());
        assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(ids.subList(0, 20)).isEqualTo(ids(text));
    }

    private record Page(List<JsonNode> hits, int total, boolean more, String end) {}

    private static Page page(String text, int first, @Nullable String after) {
        var variables = new HashMap<String, Object>(Map.of("text", text, "first", first));
        if (after != null) {
            variables.put("after", after);
        }
        var result = SERVICE.execute(input -> input.query(SEARCH).variables(variables));
        assertThat(result.getErrors()).isEmpty();
        JsonNode search = new JsonMapper().valueToTree(result.toSpecification()).at("/data/search");
        return new Page(
                search.at("/hits").valueStream().toList(),
                search.at("/totalCount").asInt(),
                search.at("/pageInfo/hasNextPage").asBoolean(),
                search.at("/pageInfo/endCursor").asString(""));
    }

    private static List<String> ids(String text) {
        return page(text, 20, null).hits().stream().map(SearchIT::id).toList();
    }

    private static String id(JsonNode hit) {
        return hit.at("/node/id").asString();
    }

    /** What stands in the texts where the highlights point. */
    private static List<String> found(JsonNode hit) {
        var found = new ArrayList<String>();
        for (var highlight : hit.at("/highlights")) {
            var text = highlight.at("/text").asString();
            for (var range : highlight.at("/ranges")) {
                found.add(text.substring(
                        range.at("/start").asInt(), range.at("/end").asInt()));
            }
        }
        return found;
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace("\"", "");
    }
}
