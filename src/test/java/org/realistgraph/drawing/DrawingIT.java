package org.realistgraph.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.given.Given.alignment;
import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.mechanism;
import static org.realistgraph.given.Given.moderation;
import static org.realistgraph.given.Given.ripple;
import static org.realistgraph.given.Given.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.completion.Asking;
import org.realistgraph.embedded.TestDatabase;

/** Two configurations of one programme that a ripple joins, and one of another, drawn in every way. */
final class DrawingIT {

    private static final String FIELDS = "{ nodes { id label kind layer within status } edges { id from to kind label"
            + " line status } layers { layer } legend { meaning } mermaid dot }";
    private static final String DRAWING = " drawing " + FIELDS;
    private static final String CHAINS =
            "chains(input: {from: \"sos\", to: {id: \"care\"}, minHops: 1}) { chains { sentence segments { sentence }"
                    + DRAWING + " }" + DRAWING + " }";
    private static final String COMPARISON =
            "compareInterventions(ids: [\"sos\", \"fgc\"]) { rows { cells { entries { text } } }" + DRAWING + " }";
    private static final String MAP =
            "evidenceMap(rows: INTERVENTION, columns: OUTCOME) { cells { entries { text } } }";
    private static final String GRAPH = "graph(selection: {ids: [\"a--b\", \"f\", \"load\", \"broad\"]}) " + FIELDS;

    @BeforeEach
    void threeConfigurations() {
        TestDatabase.wipe();
        given(
                configuration("a")
                        .of("sos")
                        .in("crisis")
                        .through("hope")
                        .leadingTo("trust", "INCREASES")
                        .supportedBy(study("one")),
                configuration("b")
                        .of("sos")
                        .in("trusting")
                        .through("hope")
                        .leadingTo("care", "DECREASES")
                        .with("status", "DRAFT")
                        .supportedBy(study("two")),
                configuration("f").of("fgc").in("crisis").through("hope").leadingTo("care", "DECREASES"),
                ripple("a", "b").via("trust", "INCREASES").into("trusting").supportedBy(study("one")),
                moderation("load-on-a", "WEAKENS").by("load").on(configuration("a")),
                alignment(mechanism("hope"), "NARROWER", mechanism("broad")).with("status", "REJECTED"));
    }

    @Test
    void aRefutationIsFoundInEverythingThatUsesTheClaim() {
        var before = everything();
        assertThat(before)
                .isNotEmpty()
                .allSatisfy((where, text) ->
                        assertThat(text).as(where).doesNotContain("more in 1, less in 1", "contrary in 1"));
        given(configuration("a").judgedBy(study("three"), "CONTRARY"));
        assertThat(everything())
                .containsOnlyKeys(before.keySet())
                .allSatisfy((where, text) ->
                        assertThat(text).as(where).containsAnyOf("more in 1, less in 1", "contrary in 1"));
    }

    @Test
    void aRefutationOfARippleIsFoundInEachDrawingOfIt() {
        given(ripple("a", "b").judgedBy(study("three"), "CONTRARY"));
        for (var field : List.of(CHAINS, GRAPH)) {
            assertThat(edge(field, "a--b").get("label")).asString().contains("contradicted by 1");
        }
    }

    @Test
    void aChainIsDrawnWithWhatItsConfigurationsName() {
        assertThat(ids(CHAINS, "nodes"))
                .containsExactly("a", "hope", "crisis", "sos", "trust", "b", "trusting", "care");
        assertThat(ids(CHAINS, "edges"))
                .contains("crisis--IN--a", "hope--FIRES--a", "sos--OF--a", "a--PRODUCES--trust", "a--b");
        assertThat(edge(CHAINS, "a--b").toString()).contains("from=a, to=b, kind=RIPPLE", "line=DASHED");
        assertThat(node(CHAINS, "b").get("label"))
                .asString()
                .startsWith("About b\n")
                .endsWith("\nStatus: draft.");
        assertThat(node(CHAINS, "crisis").toString()).contains("layer=CONTEXT", "within=a");
    }

    @Test
    void aSelectionIsDrawnWithWhatJoinsIt() {
        assertThat(ids(GRAPH, "nodes")).contains("a", "b", "f", "load", "broad", "hope", "crisis");
        assertThat(ids(GRAPH, "edges")).contains("a--b", "load-on-a").doesNotContain("hope--broad");
        assertThat(edge(GRAPH, "load-on-a").get("label")).asString().isEqualTo("weakens\nOn this tie: nothing read.");
        var named = GRAPH.replace("\"f\"", "\"hope--broad\"");
        assertThat(edge(named, "hope--broad").get("label")).isEqualTo("is narrower than\nStatus: rejected.");
    }

    @Test
    void aComparisonIsDrawnCellByCell() {
        assertThat(ids(COMPARISON, "nodes")).containsExactly("sos", "fgc", "hope");
        assertThat(edge(COMPARISON, "sos--CELL--hope").get("label"))
                .asString()
                .startsWith("Direction not stated: found in 1; no direction stated.")
                .endsWith("Status: draft.");
    }

    @Test
    void whatIsDrawnTwiceHasOneId() {
        for (var id : List.of("a", "b", "a--b", "hope--FIRES--a", "sos", "hope")) {
            assertThat(List.of(CHAINS, GRAPH).stream()
                            .filter(field -> ids(field, "nodes").contains(id)
                                    || ids(field, "edges").contains(id)))
                    .as(id)
                    .hasSize(2);
        }
        assertThat(node(CHAINS, "a")).isEqualTo(node(GRAPH, "a"));
    }

    @Test
    void aDrawingTakesNoFurtherStatementAndASelectionFour() {
        assertThat(ask(CHAINS).statements())
                .isEqualTo(ask(CHAINS.replace(DRAWING, "")).statements());
        assertThat(ask(COMPARISON).statements())
                .isEqualTo(ask(COMPARISON.replace(DRAWING, "")).statements());
        assertThat(ask(GRAPH).statements()).isEqualTo(4);
        assertThat(ask("graph(selection: {ids: [\"sos\"]}) { mermaid }").statements())
                .isEqualTo(4);
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        refused("ids: [\"nothing\"]", "No node has this id.");
        refused("ids: [\"one\"]", "A Study cannot be drawn.");
        refused("ids: []", "A page holds 1 to 100 items.");
    }

    /** Each text that holds the balance of something that the claim a is part of, by where it stands. */
    private static Map<String, String> everything() {
        var texts = new TreeMap<String, String>();
        var chains = ask(CHAINS);
        texts.put("sentence of its segment", text(chains.at("chains", "chains", 0, "segments", 0, "sentence")));
        texts.put(
                "sentence of the claim",
                text(ask("configuration(id: \"a\") { sentence }").at("configuration")));
        texts.put("cell", text(ask(COMPARISON).at("compareInterventions", "rows", 0, "cells", 0)));
        texts.put("map", text(ask(MAP).at("evidenceMap")));
        put(texts, "the chain", chains.at("chains", "chains", 0, "drawing"));
        put(texts, "the chains", drawing(CHAINS));
        put(texts, "the comparison", drawing(COMPARISON));
        put(texts, "the selection", drawing(GRAPH));
        return texts;
    }

    private static void put(Map<String, String> texts, String what, @Nullable Object drawing) {
        var drawn = drawing instanceof Map<?, ?> map ? map : Map.of();
        texts.put("labels of " + what, text(drawn.get("nodes")) + text(drawn.get("edges")));
        texts.put("Mermaid of " + what, text(drawn.get("mermaid")));
        texts.put("DOT of " + what, text(drawn.get("dot")).replace("\\n", " "));
    }

    private static Map<?, ?> drawing(String field) {
        var name = field.substring(0, field.indexOf('('));
        var asked = ask(field);
        var drawing = name.equals("graph") ? asked.at(name) : asked.at(name, "drawing");
        return drawing instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Map<?, ?> node(String field, String id) {
        return one(field, "nodes", id);
    }

    private static Map<?, ?> edge(String field, String id) {
        return one(field, "edges", id);
    }

    private static Map<?, ?> one(String field, String what, String id) {
        return all(field, what).stream()
                .filter(one -> id.equals(one.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(String field, String what) {
        return all(field, what).stream().map(one -> text(one.get("id"))).toList();
    }

    private static List<Map<?, ?>> all(String field, String what) {
        var all = new ArrayList<Map<?, ?>>();
        if (drawing(field).get(what) instanceof List<?> list) {
            list.forEach(one -> all.add((Map<?, ?>) one));
        }
        return all;
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static void refused(String arguments, String sentence) {
        Asking.refused("graph(selection: {" + arguments + "}) { dot }", sentence);
    }
}
