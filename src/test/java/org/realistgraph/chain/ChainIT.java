package org.realistgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.given.Given.alignment;
import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.context;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.intervention;
import static org.realistgraph.given.Given.mechanism;
import static org.realistgraph.given.Given.moderation;
import static org.realistgraph.given.Given.moderator;
import static org.realistgraph.given.Given.outcome;
import static org.realistgraph.given.Given.ripple;
import static org.realistgraph.given.Given.study;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.CountingGraph;
import org.realistgraph.problem.ErrorDoor;

/** What an answer on chains says of each, on a graph small enough to know by heart. */
final class ChainIT {

    private static final CountingGraph GRAPH = new CountingGraph(TestDatabase.graph());

    /** Visits bring trust, trust brings talk, talk keeps children at home; a meeting brings trust too, of another programme. */
    @BeforeAll
    static void threeSteps() {
        TestDatabase.wipe();
        var study = study("study");
        given(
                alignment(
                        intervention("visits").named("Visits"),
                        "PART_OF",
                        intervention("sos").named("SoS")),
                intervention("fgc").named("FGC"),
                context("crisis").named("Crisis"),
                context("trusting").named("Parents trust"),
                context("talking").named("Family talks"),
                mechanism("m").named("Feeling heard").with("actor", "PARENT"),
                moderator("load").named("Caseload"),
                outcome("trust").named("Trust").with("desired", "INCREASE"),
                outcome("talk").named("Family talks").with("desired", "INCREASE"),
                outcome("care").named("Care").with("desired", "DECREASE"),
                configuration("a")
                        .of("visits")
                        .in("crisis")
                        .through("m")
                        .leadingTo("trust", "INCREASES")
                        .supportedBy(study),
                configuration("b")
                        .with("status", "DRAFT")
                        .of("sos")
                        .in("trusting")
                        .leadingTo("talk", "INCREASES")
                        .supportedBy(study)
                        .judgedBy(study("trial"), "CONTRARY"),
                configuration("c")
                        .with("status", "AGREED")
                        .of("sos")
                        .in("talking")
                        .leadingTo("care", "DECREASES"),
                alignment(outcome("talk"), "SAME_IDEA", context("talking")).with("holds", "MORE"),
                configuration("d").of("fgc").in("crisis").leadingTo("trust", "INCREASES"),
                moderation("mod", "WEAKENS").by("load").on(configuration("a")),
                ripple("a", "b")
                        .with("identity", "SAME")
                        .via("trust", "INCREASES")
                        .into("trusting")
                        .supportedBy(study),
                ripple("d", "b")
                        .with("identity", "ANALOGOUS")
                        .via("trust", "INCREASES")
                        .into("trusting"));
    }

    @Test
    void aChainCarriesWhatItRestsOn() {
        var chain = chains("sos", to("talk"), Map.of("minHops", 1)).getFirst();
        assertThat(chain)
                .containsEntry("id", "a--b")
                .containsEntry("hops", 1)
                .containsEntry("verdict", "FITS")
                .containsEntry(
                        "reason",
                        "The first brings more of “Trust”, as needed. The outcome is “Parents trust” of the next.")
                .containsEntry("sentence", "About a [It is proposed here that this leads on] About b")
                .containsEntry("stitching", "ONE_SOURCE")
                .containsEntry("stitchingReason", "study supports something of every configuration.")
                .containsEntry("ends", List.of(Map.of("node", Map.of("id", "talk"), "alignments", List.of())))
                .containsEntry("lowestStatus", Map.of("status", "DRAFT", "claim", "b"));
    }

    @Test
    void aNarrowerProgrammeBelongsToTheBroader() {
        assertThat(ids(chains("sos", to("talk"), Map.of()))).containsExactly("b", "a--b");
        assertThat(ids(chains("sos", to("talk"), Map.of("alignment", "AGREED_ONLY"))))
                .containsExactly("b");
    }

    @Test
    void chainsAcrossProgrammesAreCalledSo() {
        var chain = chains("fgc", to("talk"), Map.of()).getFirst();
        assertThat(chain)
                .containsEntry("stitching", "ACROSS_PROGRAMMES")
                .containsEntry("stitchingReason", "d is of “FGC”. b is of “SoS”.");
        assertThat(chains("fgc", to("talk"), Map.of("stitching", List.of("ONE_SOURCE", "ONE_PROGRAMME"))))
                .isEmpty();
    }

    @Test
    void aCandidateIsOfferedAndFollowedOnlyWhereAsked() {
        assertThat(chains("crisis", to("care"), Map.of())).isEmpty();
        var answer = answer("crisis", to("care"), Map.of());
        assertThat(String.valueOf(answer.get("candidates")))
                .contains("b..talk..talking..c")
                .contains("The outcome “Family talks” is the same idea as the context “Family talks”, which is there"
                        + " where there is more of the outcome (alignment ");
        var mixed = chains("crisis", to("care"), Map.of("candidates", "MIXED_IN"));
        assertThat(ids(mixed)).containsExactly("a--b~b..talk..talking..c", "d--b~b..talk..talking..c");
        assertThat(String.valueOf(mixed.getFirst().get("joints")))
                .contains("ripple=null, candidate={from={id=b}", "verdict=FITS");
        assertThat(String.valueOf(mixed.getFirst().get("sentence"))).contains("Nobody has said that this leads on");
    }

    @Test
    void theDirectionThatIsWishedForIsTold() {
        assertThat(ids(chains("c", Map.of("id", "care", "towards", "AS_INTENDED"), Map.of())))
                .containsExactly("c");
        assertThat(answer("c", Map.of("id", "care", "towards", "OTHER_WAY"), Map.of()))
                .containsEntry("totalCount", 0)
                .containsEntry("otherwise", List.of(Map.of("towards", "AS_INTENDED", "chains", 1)));
        assertThat(chains("c", Map.of("id", "care", "direction", "INCREASES"), Map.of()))
                .isEmpty();
    }

    @Test
    void anyOutcomeThatGoesAsIntendedIsAnEndAndSoIsOneOfSeveral() {
        var anything = Map.<String, Object>of("towards", "AS_INTENDED");
        assertThat(ids(chains("visits", anything, Map.of()))).containsExactly("a", "a--b");
        assertThat(ids(chains("visits", List.of(to("care"), to("trust")), Map.of())))
                .containsExactly("a");
    }

    @Test
    void anAnswerSaysOnceHowManyJointsHaveEvidence() {
        assertThat(answer("sos", to("talk"), Map.of())).containsEntry("text", "The joint has evidence.");
        assertThat(answer("fgc", to("talk"), Map.of())).containsEntry("text", "The joint has no evidence.");
    }

    @Test
    void aFilterHoldsOfEachConfigurationAndEachRipple() {
        assertThat(ids(chains("sos", to("talk"), Map.of("filter", Map.of("status", List.of("PROPOSED", "DRAFT"))))))
                .containsExactly("b", "a--b");
        assertThat(chains("sos", to("talk"), Map.of("filter", Map.of("status", List.of("PROPOSED")))))
                .isEmpty();
        var uncontradicted = Map.of("contrary", Map.of("max", 0), "noDifference", Map.of("max", 0));
        assertThat(chains("sos", to("talk"), Map.of("filter", uncontradicted))).isEmpty();
    }

    @Test
    void theNumberOfStatementsIsFixedByTheInput() {
        GRAPH.takeAsked();
        chains("sos", to("talk"), Map.of("maxHops", 1));
        var asked = GRAPH.takeAsked().size();
        assertThat(asked).isEqualTo(1 + (1 + 1) + 1 + 3);
        chains("sos", to("talk"), Map.of("maxHops", 1, "candidates", "MIXED_IN"));
        assertThat(GRAPH.takeAsked()).hasSize(asked + 1);
    }

    static Stream<Arguments> contradictions() {
        var both = Map.of("via", List.of("b"), "avoid", List.of("b"));
        var twoWays = Map.of("id", "talk", "towards", "AS_INTENDED", "direction", "INCREASES");
        return Stream.of(
                Arguments.of("SAME_ENDS", "input.to.id", "a", to("a"), Map.of()),
                Arguments.of("UNKNOWN_ID", "input.from", "nobody", to("talk"), Map.of()),
                Arguments.of("UNKNOWN_ID", "input.to.id", "a", to("nothing"), Map.of()),
                Arguments.of("UNKNOWN_ID", "input.via", "a", to("talk"), Map.of("via", List.of("nothing"))),
                Arguments.of("WRONG_NOUN", "input.from", "study", to("talk"), Map.of()),
                Arguments.of("WRONG_NOUN", "input.to.id", "a", to("sos"), Map.of()),
                Arguments.of("BAD_HOPS", "input.maxHops", "a", to("talk"), Map.of("maxHops", 11)),
                Arguments.of("BAD_HOPS", "input.minHops", "a", to("talk"), Map.of("minHops", 3, "maxHops", 2)),
                Arguments.of("EMPTY_CHOICE", "input.verdicts", "a", to("talk"), Map.of("verdicts", List.of())),
                Arguments.of("EMPTY_CHOICE", "input.stitching", "a", to("talk"), Map.of("stitching", List.of())),
                Arguments.of("CONTRADICTION", "input.avoid", "a", to("talk"), both),
                Arguments.of(
                        "CONTRADICTION", "input.to", "a", Map.of("id", "trusting", "towards", "AS_INTENDED"), Map.of()),
                Arguments.of("CONTRADICTION", "input.to.towards", "a", twoWays, Map.of()));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void contradictoryInputIsRefusedWithAHint(
            String code, String path, String from, Map<String, Object> to, Map<String, Object> more) {
        var refusal = ask(from, to, more).getErrors().stream()
                .map(error -> ErrorDoor.refusal(((ExceptionWhileDataFetching) error).getException()))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(refusal.code().name(), String.valueOf(refusal.path())))
                .containsExactly(code, path);
        assertThat(refusal.hint()).isNotBlank();
    }

    private static Map<String, Object> to(String id) {
        return Map.of("id", id);
    }

    private static List<Object> ids(List<Map<String, Object>> chains) {
        var ids = new ArrayList<Object>();
        chains.forEach(chain -> ids.add(chain.getOrDefault("id", "")));
        return ids;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> chains(String from, Object to, Map<String, Object> more) {
        return (List<Map<String, Object>>) answer(from, to, more).getOrDefault("chains", List.of());
    }

    private static Map<String, Object> answer(String from, Object to, Map<String, Object> more) {
        var result = ask(from, to, more);
        assertThat(result.getErrors()).isEmpty();
        Map<String, @Nullable Map<String, Object>> data = result.getData();
        var chains = data.get("chains");
        return chains == null ? Map.of() : chains;
    }

    private static ExecutionResult ask(String from, Object to, Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.put("from", from);
        input.put("to", to);
        return Wired.to(GRAPH).execute(ExecutionInput.newExecutionInput("""
            query ($input: ChainsInput!) { chains(input: $input) { totalCount text otherwise { towards chains } candidates { id reason } chains {
              id hops verdict reason stitching stitchingReason ends { node { id } alignments { id } } lowestStatus { status claim } sentence
              joints { ripple { id } candidate { from { id } } verdict } } } }
            """).variables(Map.of("input", input)));
    }
}
