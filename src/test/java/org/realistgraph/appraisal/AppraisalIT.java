package org.realistgraph.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.graph.AConfiguration.ASource.study;
import static org.realistgraph.graph.AConfiguration.aConfiguration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.AConfiguration;
import org.realistgraph.graph.Asking;
import org.realistgraph.graph.Wired;

/** A small graph: one well-founded configuration, one contested, one incomplete, and what stands beside them. */
final class AppraisalIT {

    @BeforeEach
    void aSmallGraph() {
        TestDatabase.wipe();
        var roles = List.of("CONTEXT", "MECHANISM", "OUTCOME");
        stored(aConfiguration("well")
                .of("ifps")
                .in("crisis")
                .through("hope")
                .leadingTo("care", "DECREASES")
                .heldBy("synthesis", roles)
                .supportedBy(study("one").with("countries", List.of("GB-ENG")))
                .supportedBy(study("two").with("countries", List.of("US"))));
        stored(aConfiguration("contested").in("kin").through("faith").leadingTo("care", "DECREASES"));
        stored(aConfiguration("contested")
                .supportedBy(study("one"))
                .judgedBy(study("three").with("countries", List.of("US")), "REFUTES"));
        stored(aConfiguration("fragment").in("crisis").through("hope").heldBy("synthesis", roles));
        write("MATCH (i:Intervention {id: 'ifps'}), (o:Outcome {id: 'care'}), (s:Study {id: 'one'}) SET o.target ="
                + " true CREATE (:Node:Effect {id: 'soon', kind: 'COMPARATIVE', measure: 'RR', value: 0.5,"
                + " unitOfAnalysis: 'CHILD', followUpMonths: 3, locator: 'abstract', note: 'Fewer.'}) CREATE"
                + " (:Node:Effect {id: 'level', kind: 'LEVEL', unitOfAnalysis: 'CHILD'}) WITH i, o, s MATCH"
                + " (e:Effect) CREATE (e)-[:OF]->(i), (e)-[:ON]->(o), (e)-[:FROM]->(s)");
        write("MATCH (i:Intervention {id: 'ifps'}), (s:Study {id: 'one'}) CREATE (i)<-[:ABOUT]-(:Node:Finding {id:"
                + " 'cost', dimension: 'ECONOMICS', statement: 'It is dear.', locator: 'p. 3'})-[:FROM]->(s)");
        write("MATCH (c:Configuration {id: 'well'}) CREATE (c)<-[:ON]-(:Node:Claim:Moderation {id: 'moderation',"
                + " status: 'PROPOSED', statement: 'Speed helps.'})-[:BY]->(:Node:Concept:Moderator {id: 'speed',"
                + " label: 'Speed'}), (:Node:Concept:Moderator {id: 'idle', label: 'Idle'})");
        write("MATCH (c:Context {id: 'crisis'}), (m:Moderator {id: 'speed'}) CREATE"
                + " (c)<-[:FROM]-(:Node:Claim:Alignment {id: 'same', kind: 'SAME_IDEA', status: 'PROPOSED',"
                + " statement: 'One.'})-[:TO]->(m)");
    }

    @Test
    void anEmmieCardHasFiveDimensionsWithSources() {
        var card =
                ask("emmie(intervention: \"ifps\") { members { id } dimensions { dimension truncated lines { statement"
                    + " locator node { id __typename } sources { source { id } stance locator basis } } } plots {"
                    + " measure unitOfAnalysis outcome { id } effects { id value } } beside { reason effect { id } }"
                    + " }");
        assertThat(card.each("dimension", "emmie", "dimensions"))
                .isEqualTo(List.of("EFFECT", "MECHANISM", "MODERATOR", "IMPLEMENTATION", "ECONOMICS"));
        assertThat(card.each("statement", "emmie", "dimensions", 0, "lines")).isEqualTo(Arrays.asList(null, "Fewer."));
        assertThat(card.each("node", "emmie", "dimensions", 1, "lines"))
                .isEqualTo(List.of(Map.of("id", "well", "__typename", "Configuration")));
        assertThat(card.each("stance", "emmie", "dimensions", 1, "lines", 0, "sources"))
                .isEqualTo(List.of("SUPPORTS", "SUPPORTS"));
        assertThat(card.each("statement", "emmie", "dimensions", 2, "lines")).isEqualTo(List.of("Speed helps."));
        assertThat(card.each("statement", "emmie", "dimensions", 4, "lines")).isEqualTo(List.of("It is dear."));
        assertThat(card.at("emmie", "plots"))
                .isEqualTo(List.of(Map.of(
                        "measure",
                        "RR",
                        "unitOfAnalysis",
                        "CHILD",
                        "outcome",
                        Map.of("id", "care"),
                        "effects",
                        List.of(Map.of("id", "soon", "value", 0.5)))));
        assertThat(card.at("emmie", "beside"))
                .isEqualTo(List.of(Map.of("reason", "NOT_COMPARATIVE", "effect", Map.of("id", "level"))));
        assertThat(card.statements()).isEqualTo(2);
    }

    @Test
    void gapsAreListedByKind() {
        var gaps = ask("gaps(country: \"GB\") { kind truncated nodes { id } }");
        assertThat(gaps.statements()).isEqualTo(11);
        assertThat(ids(gaps, GapKind.MISSING_ROLE)).isEqualTo("[{id=fragment}]");
        assertThat(ids(gaps, GapKind.NO_EVIDENCE)).isEqualTo("[{id=fragment}]");
        assertThat(ids(gaps, GapKind.ONE_FAMILY)).isEqualTo("[]");
        assertThat(ids(gaps, GapKind.ABSTRACT_ONLY)).isEqualTo("[{id=contested}, {id=well}]");
        assertThat(ids(gaps, GapKind.REFUTED_UNANSWERED)).isEqualTo("[{id=contested}]");
        assertThat(ids(gaps, GapKind.CONTEXT_NOT_STUDIED)).isEqualTo("[]");
        assertThat(ids(gaps, GapKind.MODERATOR_UNUSED)).isEqualTo("[{id=idle}]");
        assertThat(ids(gaps, GapKind.TARGET_WITHOUT_EFFECT)).isEqualTo("[]");
        assertThat(ids(gaps, GapKind.MODERATION_WITHOUT_EVIDENCE)).isEqualTo("[{id=moderation}]");
    }

    @Test
    void whatWasNotStudiedWasNotStudiedInACountry() {
        var gaps =
                ask("gaps(kinds: [CONTEXT_NOT_STUDIED, MECHANISM_NOT_STUDIED], country: \"NL\") { kind nodes { id } }");
        assertThat(gaps.at("gaps", 0, "nodes")).hasToString("[{id=crisis}, {id=kin}]");
        assertThat(gaps.at("gaps", 1, "nodes")).hasToString("[{id=faith}, {id=hope}]");
        assertThat(gaps.statements()).isEqualTo(3);
        refused("gaps(kinds: [CONTEXT_NOT_STUDIED]) { kind }", "was never studied in a country");
        refused("gaps(country: \"England\") { kind }", "No country has that code.");
        refused("gaps(statuses: []) { kind }", "Without a status no claim counts.");
    }

    @Test
    void aSourceOfUnknownCountryMayBeFromThereAndASilentStudySaysNothing() {
        var dutch = "gaps(kinds: [CONTEXT_NOT_STUDIED], country: \"NL\") { nodes { id } }";
        stored(aConfiguration("well").judgedBy(study("four").with("countries", List.of("NL")), "SILENT"));
        assertThat(ask(dutch).at("gaps", 0, "nodes")).hasToString("[{id=crisis}, {id=kin}]");
        stored(aConfiguration("well").judgedBy(study("five"), "MIXED"));
        assertThat(ask(dutch).at("gaps", 0, "nodes")).hasToString("[{id=kin}]");
    }

    @Test
    void whatIsNarrowerIsStudiedForTheBroader() {
        var dutch = "gaps(kinds: [CONTEXT_NOT_STUDIED], country: \"NL\") { nodes { id } }";
        stored(aConfiguration("narrow").in("row").supportedBy(study("four").with("countries", List.of("NL"))));
        write("MATCH (n:Context {id: 'row'}), (b:Context {id: 'crisis'}) CREATE (n)<-[:FROM]-(:Node:Claim:Alignment"
                + " {id: 'row--crisis', kind: 'NARROWER', status: 'PROPOSED', statement: 'One.'})-[:TO]->(b)");
        assertThat(ask(dutch).at("gaps", 0, "nodes")).hasToString("[{id=kin}]");
    }

    @Test
    void interimFiguresAndControlGroupsStandBesideThePlots() {
        write("MATCH (o:Outcome {id: 'care'}), (s:Study {id: 'one'}), (i:Intervention {id: 'ifps'}) CREATE"
                + " (control:Node:Effect {id: 'control', kind: 'LEVEL', unitOfAnalysis: 'CHILD'})-[:ON]->(o),"
                + " (control)-[:FROM]->(s), (early:Node:Effect {id: 'early', kind: 'COMPARATIVE', measure: 'RR',"
                + " value: 0.4, unitOfAnalysis: 'CHILD', interim: true})-[:ON]->(o), (early)-[:FROM]->(s),"
                + " (early)-[:OF]->(i)");
        var card = ask("emmie(intervention: \"ifps\") { plots { effects { id } } beside { reason effect { id } } }");
        assertThat(card.at("emmie", "plots")).hasToString("[{effects=[{id=soon}]}]");
        assertThat(card.at("emmie", "beside"))
                .hasToString("[{reason=OF_NO_INTERVENTION, effect={id=control}}, {reason=INTERIM, effect={id=early}},"
                        + " {reason=NOT_COMPARATIVE, effect={id=level}}]");
    }

    @Test
    void aReviewTakesItsStatisticsWithIt() {
        write("CREATE (:Node:Source:Review {id: 'survey', kind: 'SURVEY'})<-[:REPORTED_IN]-(:Node:Statistic {id:"
                + " 'half', kind: 'PREVALENCE'})");
        assertThat(ask("impactOf(id: \"survey\") { statistics { id } }").at("impactOf", "statistics"))
                .hasToString("[{id=half}]");
    }

    @Test
    void aDisputeAnswersARefutationAndAWithdrawnTargetEffectLeavesAGap() {
        stored(aConfiguration("contested").disputed());
        write("MATCH (e:Effect) DETACH DELETE e");
        var gaps = ask("gaps(kinds: [REFUTED_UNANSWERED, TARGET_WITHOUT_EFFECT]) { kind nodes { id } }");
        assertThat(gaps.at("gaps", 0, "nodes")).hasToString("[]");
        assertThat(gaps.at("gaps", 1, "nodes")).hasToString("[{id=care}]");
    }

    @Test
    void aFragmentIsOfferedWhatSharesAConceptAndHasWhatIsMissing() {
        var fragments =
                ask("fragments { configuration { id } missing completions { configuration { id } shared { id } gives"
                        + " reason } }");
        assertThat(fragments.at("fragments", 0, "missing")).isEqualTo(List.of("OUTCOME"));
        assertThat(fragments.at("fragments", 0, "completions"))
                .isEqualTo(List.of(Map.of(
                        "configuration", Map.of("id", "well"),
                        "shared", List.of(Map.of("id", "crisis"), Map.of("id", "hope")),
                        "gives", List.of("OUTCOME"),
                        "reason", "It also names “crisis”, “hope”, and it has the outcome that is missing here.")));
        assertThat(fragments.statements()).isEqualTo(3);
    }

    @Test
    void aFragmentMeetsOthersOnTheNearestBroaderConceptAndNeverOnAnOppositeOutcome() {
        stored(aConfiguration("opinion")
                .in("risk")
                .leadingTo("entry", "DECREASES")
                .heldBy("synthesis", List.of("CONTEXT", "MECHANISM", "OUTCOME")));
        stored(aConfiguration("theory").in("edge").through("trust").leadingTo("placement", "DECREASES"));
        stored(aConfiguration("contrary").through("fear").leadingTo("entry", "INCREASES"));
        write("UNWIND ['entry', 'placement'] AS id MATCH (o:Outcome {id: id}) MERGE (b:Node:Concept:Outcome {id:"
                + " 'away', label: 'Away'}) CREATE (o)<-[:FROM]-(:Node:Claim:Alignment {id: id + '--away', kind:"
                + " 'NARROWER', status: 'PROPOSED'})-[:TO]->(b)");
        var fragments =
                ask("fragments { configuration { id } completions { configuration { id } shared { id } reason } }");
        assertThat(fragments.at("fragments", 1, "configuration")).hasToString("{id=opinion}");
        assertThat(fragments.at("fragments", 1, "completions"))
                .isEqualTo(List.of(Map.of(
                        "configuration", Map.of("id", "theory"),
                        "shared", List.of(Map.of("id", "away")),
                        "reason",
                                "It meets it on the broader “Away”, and it has the mechanism that is missing here.")));
    }

    @Test
    void oneIdeaIsShownInEachRole() {
        var use = ask("roleUse(concept: \"crisis\") { role concept { id } alignments { id } configurations { id }"
                + " moderations { id } }");
        assertThat(use.each("role", "roleUse")).isEqualTo(List.of("CONTEXT", "MODERATOR"));
        assertThat(use.at("roleUse", 0, "configurations")).hasToString("[{id=fragment}, {id=well}]");
        assertThat(use.at("roleUse", 1, "moderations")).hasToString("[{id=moderation}]");
        assertThat(use.at("roleUse", 1, "alignments")).hasToString("[{id=same}]");
        assertThat(use.statements()).isEqualTo(2);
        refused("roleUse(concept: \"one\") { role }", "No concept has the id one.");
    }

    @Test
    void whatRestsOnAStudyIsWeighedWithoutIt() {
        var impact = ask(
                "impactOf(id: \"one\") { thing { id __typename } claims { claim { id } becomes before { supporting {"
                    + " families { atLeast } } } after { text supporting { families { atLeast } } } } effects { id }"
                    + " findings { id } }");
        assertThat(impact.each("claim", "impactOf", "claims"))
                .isEqualTo(List.of(Map.of("id", "contested"), Map.of("id", "well")));
        assertThat(impact.each("becomes", "impactOf", "claims")).isEqualTo(List.of("UNSUPPORTED", "SINGLE_SOURCED"));
        assertThat(impact.at("impactOf", "claims", 0, "after", "text"))
                .asString()
                .startsWith("Sources for: 0");
        assertThat(impact.at("impactOf", "effects")).hasToString("[{id=level}, {id=soon}]");
        assertThat(impact.at("impactOf", "findings")).hasToString("[{id=cost}]");
        assertThat(impact.statements()).isEqualTo(3);
    }

    @Test
    void onePieceOfEvidenceFallsAlone() {
        var impact =
                ask("impactOf(id: \"contested--three--REFUTES\") { claims { claim { id } becomes } effects { id } }");
        assertThat(impact.at("impactOf"))
                .hasToString("{claims=[{claim={id=contested}, becomes=UNOPPOSED}], effects=[]}");
        refused("impactOf(id: \"well\") { thing { id } }", "No study, review, testimony or evidence has the id well.");
        refused("emmie(intervention: \"well\") { members { id } }", "No intervention has the id well.");
    }

    private static String ids(Asking gaps, GapKind kind) {
        return String.valueOf(gaps.at("gaps", gaps.each("kind", "gaps").indexOf(kind.name()), "nodes"));
    }

    private static void refused(String field, String sentence) {
        var result = Wired.to(TestDatabase.graph()).execute("{ " + field + " }");
        assertThat(result.getErrors()).singleElement().asString().contains(sentence);
    }

    private static Asking ask(String field) {
        return Asking.of(TestDatabase.graph(), "{ " + field + " }");
    }

    private static void write(String statement) {
        TestDatabase.write(statement);
    }

    private static void stored(AConfiguration configuration) {
        configuration.store(TestDatabase.driver());
    }
}
