package org.realistgraph.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.evidence.Asked.map;
import static org.realistgraph.evidence.Asked.maps;
import static org.realistgraph.evidence.Asked.text;
import static org.realistgraph.evidence.Asked.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.completion.Asking;

/** Results, explanations and conditions of all claims of the seed are what plain code counts from its bundles. */
final class ExactlyKnownIT {

    private static final KnownFromBundles KNOWN = KnownFromBundles.ofTheSeed();

    @BeforeAll
    static void seed() {
        SeededGraph.load();
    }

    @Test
    void resultsExplanationsAndConditions() {
        var answered = Asked.all(
                "configurations",
                "outcomes { outcome { id } balance " + Asked.BALANCE + " } explanation " + Asked.BALANCE
                        + " conditions { part { kind id } balance " + Asked.BALANCE + " }");
        assertThat(answered).hasSameSizeAs(KNOWN.section("configurations")).allSatisfy(configuration -> {
            var id = text(configuration, "id");
            var coded = KNOWN.thing(id);
            var outcomes = maps(configuration.get("outcomes"));
            assertThat(outcomes).hasSameSizeAs(maps(coded.get("outcomes"))).allSatisfy(outcome -> {
                var of = text(map(outcome.get("outcome")), "id");
                assertThat(outcome.get("balance"))
                        .as(id + " on " + of)
                        .isEqualTo(KNOWN.balance(KNOWN.pieces(id, part -> KnownFromBundles.isOfResult(part, of))));
            });
            assertThat(configuration.get("explanation"))
                    .as(id)
                    .isEqualTo(
                            coded.containsKey("firing")
                                    ? KNOWN.balance(KNOWN.pieces(id, KnownFromBundles::isOfExplanation))
                                    : null);
            assertThat(configuration.get("conditions")).as(id).isEqualTo(conditions(coded));
        });
    }

    private static List<Map<String, Object>> conditions(Map<String, Object> coded) {
        var conditions = new ArrayList<Map<String, Object>>();
        Map.of("CONTEXT", "contexts", "RESOURCE", "resources").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> new TreeSet<>(texts(coded.get(kind.getValue())))
                        .forEach(concept -> conditions.add(Map.of(
                                "part",
                                Map.of("kind", kind.getKey(), "id", concept),
                                "balance",
                                KNOWN.balance(KNOWN.pieces(
                                        text(coded, "id"),
                                        part -> kind.getKey().equals(part.get("kind"))
                                                && (part.get("id") == null || concept.equals(part.get("id")))))))));
        return conditions;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ripples", "moderations", "embeddings"})
    void ties(String noun) {
        assertThat(Asked.all(noun, "balance " + Asked.BALANCE))
                .hasSameSizeAs(KNOWN.section(noun))
                .allSatisfy(claim -> assertThat(claim.get("balance"))
                        .as(text(claim, "id"))
                        .isEqualTo(KNOWN.balance(KNOWN.pieces(text(claim, "id"), _ -> true))));
    }

    @Test
    void storedWeightIsThatOfResultsAndExplanations() {
        assertThat(Asked.all(
                        "configurations",
                        "independentSources supporting contrary noDifference explaining outcomes { outcome { id }"
                                + " supporting contrary noDifference } grounding { explained singleSource }"))
                .allSatisfy(configuration -> {
                    var id = text(configuration, "id");
                    var expected = new HashMap<String, Object>();
                    var all = new TreeSet<String>();
                    KNOWN.pieces(id, _ -> true).forEach(piece -> all.add(text(piece, "source")));
                    expected.put("independentSources", KNOWN.atLeast(all));
                    for (var side : List.of("supporting", "contrary", "noDifference")) {
                        var sources = new TreeSet<String>();
                        for (var outcome : maps(configuration.get("outcomes"))) {
                            var its = sides(id, text(map(outcome.get("outcome")), "id"))
                                    .getOrDefault(side, Set.of());
                            assertThat(outcome.get(side)).as(id).isEqualTo(KNOWN.atLeast(its));
                            sources.addAll(its);
                        }
                        expected.put(side, KNOWN.atLeast(sources));
                    }
                    var explaining = KNOWN.sides(KNOWN.pieces(id, KnownFromBundles::isOfExplanation))
                            .getOrDefault("supporting", Set.of());
                    var isCoded = KNOWN.thing(id).containsKey("firing");
                    expected.put("explaining", isCoded ? KNOWN.atLeast(explaining) : 0);
                    assertThat(configuration).as(id).containsAllEntriesOf(expected);
                    var grounding = map(configuration.get("grounding"));
                    assertThat(grounding.get("explained")).as(id).isEqualTo(isCoded ? !explaining.isEmpty() : null);
                    assertThat(grounding.get("singleSource"))
                            .as(id)
                            .isEqualTo(all.isEmpty() ? null : KNOWN.atLeast(all) == 1);
                });
    }

    @Test
    void sourcesShareKinWhereTheyAreOrMayBeOneFamily() {
        for (var list : List.of("studies", "reviews")) {
            var answered = Asked.all(list, "kin certainKin contentUnknown");
            assertThat(answered).hasSameSizeAs(KNOWN.section(list)).allSatisfy(source -> {
                var id = text(source, "id");
                assertThat(source.get("contentUnknown")).as(id).isEqualTo(KNOWN.isOfUnknownContent(id));
                for (var other : answered) {
                    var pair = new TreeSet<>(List.of(id, text(other, "id")));
                    var shares = texts(source.get("kin")).stream().anyMatch(texts(other.get("kin"))::contains);
                    if (pair.size() == 2 && !KNOWN.isOfUnknownContent(id) && !shares) {
                        assertThat(KNOWN.atMost(pair)).as("%s", pair).isEqualTo(2);
                    }
                }
            });
        }
    }

    private static Map<String, Set<String>> sides(String id, String outcome) {
        return KNOWN.sides(KNOWN.pieces(id, part -> KnownFromBundles.isOfResult(part, outcome)));
    }

    @Test
    void theWorkedExamplesReadAsTheModelHasThem() {
        var trust = Asking.ask("configuration(id: \"cmo-trust\") { outcomes { outcome { id } balance { text } }"
                + " explanation { text } }");
        assertThat(maps(trust.at("configuration", "outcomes")))
                .filteredOn(one -> text(map(one.get("outcome")), "id").equals("fgc-out-care-entry"))
                .singleElement()
                .satisfies(one -> assertThat(text(map(one.get("balance")), "text"))
                        .isEqualTo("On entry to out-of-home care: more in 1 randomised trial, no significant"
                                + " difference in 3, both ways in 1 review, argued by 1; 4 of these of the"
                                + " programme as a whole; no source found fewer alone."));
        assertThat(trust.at("configuration", "explanation", "text"))
                .isEqualTo("How it works: borne out by 2 (people say so), argued by 2, measured by none.");
        var proceedings = Asking.ask("configuration(id: \"cmo-pre-proceedings\") { outcomes { outcome { id } balance {"
                + " text } } explanation { text } }");
        assertThat(maps(proceedings.at("configuration", "outcomes")).stream()
                        .map(one -> text(map(one.get("balance")), "text")))
                .containsExactly(
                        "On time spent in care: less in 1 randomised trial, both ways in 1 randomised trial.",
                        "On looked after 12 months after the pre-proceedings letter: fewer in 1 randomised trial told"
                                + " in 2 texts.",
                        "On care proceedings issued: fewer in 1 randomised trial, both ways in 1 randomised trial.");
        assertThat(proceedings.at("configuration", "explanation", "text")).isEqualTo("How it works: nothing read.");
    }

    @Test
    void theEntryOfCmoPooledPlacementDiffersWhateverIsLeftOut() {
        var answer = Asking.ask("configuration(id: \"cmo-pooled-placement\") { outcomes { balance(sources: {design:"
            + " [RANDOMISED]}) { supporting { sources } contrary { sources } noDifference { sources } scope { whole {"
            + " supporting { sources } contrary { sources } noDifference { sources } mixed { sources } } } } } }");
        assertThat(answer.at("configuration", "outcomes", 0, "balance"))
                .hasToString("{supporting={sources=2}, contrary={sources=1}, noDifference={sources=5},"
                        + " scope={whole={supporting={sources=10}, contrary={sources=2}, noDifference={sources=8},"
                        + " mixed={sources=4}}}}");
    }
}
