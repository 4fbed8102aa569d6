package org.realistgraph.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.intervention;
import static org.realistgraph.given.Given.outcome;
import static org.realistgraph.given.Given.review;
import static org.realistgraph.given.Given.statistic;
import static org.realistgraph.given.Given.study;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.completion.Asking;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.schema.SchemaFiles;

/** Two configurations of two programmes, one with evidence from two countries. */
final class EvidenceMapIT {

    private static final String SHOWN =
            "{ truncated rows { key label concept { id } } columns { key } cells { row column state"
                    + " entries { towards state text } configurations { id } } }";

    @BeforeEach
    void twoConfigurations() {
        TestDatabase.wipe();
        given(
                configuration("a")
                        .of("sos")
                        .in("crisis")
                        .through("hope")
                        .leadingTo("care", "DECREASES")
                        .supportedBy(study("dutch").with("countries", List.of("NL")))
                        .judgedBy(study("us").with("countries", List.of("US")), "CONTRARY"),
                configuration("b").of("fgc").in("kin").through("faith"),
                outcome("care").with("desired", "DECREASE"));
    }

    @Test
    void everyRowMeetsEveryColumn() {
        var map = ask("evidenceMap(rows: CONTEXT, columns: MECHANISM) " + SHOWN);
        assertThat(map.each("key", "evidenceMap", "rows")).isEqualTo(List.of("crisis", "kin"));
        assertThat(map.at("evidenceMap", "rows", 0, "concept")).isEqualTo(Map.of("id", "crisis"));
        assertThat(map.each("key", "evidenceMap", "columns")).isEqualTo(List.of("faith", "hope"));
        assertThat(map.each("state", "evidenceMap", "cells"))
                .isEqualTo(List.of("NOTHING_HERE", "DIFFER", "NO_RESULT", "NOTHING_HERE"));
        assertThat(map.statements()).isEqualTo(4);
    }

    @Test
    void aCellOfACountryCountsTheEvidenceFromThere() {
        var map = ask("evidenceMap(rows: INTERVENTION, columns: COUNTRY) " + SHOWN);
        assertThat(map.each("key", "evidenceMap", "columns")).isEqualTo(List.of("NL", "US", "NOT_CODED"));
        assertThat(map.each("state", "evidenceMap", "cells"))
                .isEqualTo(List.of(
                        "NOTHING_HERE", "NOTHING_HERE", "NO_RESULT", "ONE_SOURCE", "NOT_FOUND", "NOTHING_HERE"));
    }

    @Test
    void aFilterTakesOneStatementMore() {
        var map = ask(
                "evidenceMap(rows: CONTEXT, columns: MECHANISM, filter: { interventions: { id: \"fgc\" } }) " + SHOWN);
        assertThat(map.each("key", "evidenceMap", "rows")).isEqualTo(List.of("kin"));
        assertThat(map.statements()).isEqualTo(5);
    }

    @Test
    void allNineCategoriesStandInAMapAlsoThoseOfWhichNothingIsClaimed() {
        given(intervention("fgc").with("category", "FAMILY_MEETINGS"));
        var map = ask("evidenceMap(rows: CATEGORY, columns: MECHANISM) " + SHOWN);
        var rows = new ArrayList<>(map.each("key", "evidenceMap", "rows"));
        assertThat(rows.removeLast()).isEqualTo("NOT_CODED");
        assertThat(rows).map(Object::toString).containsExactlyElementsOf(new TreeSet<>(categories()));
    }

    private static List<String> categories() {
        var category = SchemaFiles.completed().getTypeOrNull("InterventionCategory", EnumTypeDefinition.class);
        return Objects.requireNonNull(category).getEnumValueDefinitions().stream()
                .map(EnumValueDefinition::getName)
                .toList();
    }

    @Test
    void whatIsBeyondTheFirstIsSaidToBeCut() {
        var map = ask("evidenceMap(rows: CONTEXT, columns: MECHANISM, firstRows: 1, firstColumns: 1) " + SHOWN);
        assertThat(map.at("evidenceMap", "truncated")).isEqualTo(true);
        assertThat(map.each("state", "evidenceMap", "cells")).isEqualTo(List.of("NOTHING_HERE"));
    }

    @Test
    void mapsOfNothingAreRefused() {
        refused("rows: CONTEXT, columns: CONTEXT", "Rows and columns must use different axes.");
        refused("rows: CONTEXT, columns: MODERATOR", "No selected configuration has a value on this axis.");
    }

    @Test
    void everyAxisDraws() {
        for (var axis : MapAxis.values()) {
            if (axis != MapAxis.INTERVENTION) {
                var result = Wired.to(TestDatabase.graph())
                        .execute("{ evidenceMap(rows: INTERVENTION, columns: " + axis + ") " + SHOWN + " }");
                assertThat(result.getErrors().stream().map(Object::toString))
                        .allMatch(error -> error.contains("has a value on this axis"));
            }
        }
    }

    @Test
    void thePublishedMapShowsTheCountsOfTheReview() {
        given(statistic("em", "MAP_COUNT")
                .with("value_number", 16.0)
                .reportedIn(review("scoping", "SCOPING_REVIEW"))
                .about(intervention("meetings").named("Meetings").with("category", "FAMILY_MEETINGS")));
        var map = ask("publishedMap { category statistic { value { number } } review { id } intervention { name } }");
        assertThat(map.at("publishedMap"))
                .isEqualTo(List.of(Map.of(
                        "category", "FAMILY_MEETINGS",
                        "statistic", Map.of("value", Map.of("number", 16.0)),
                        "review", Map.of("id", "scoping"),
                        "intervention", Map.of("name", "Meetings"))));
        assertThat(map.statements()).isEqualTo(2);
    }

    private static void refused(String arguments, String sentence) {
        Asking.refused("evidenceMap(" + arguments + ") { truncated }", sentence);
    }
}
