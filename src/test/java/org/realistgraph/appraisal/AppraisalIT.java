package org.realistgraph.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.appraisal.AppraisedGraph.ask;
import static org.realistgraph.appraisal.AppraisedGraph.refused;
import static org.realistgraph.appraisal.AppraisedGraph.stored;
import static org.realistgraph.appraisal.AppraisedGraph.write;
import static org.realistgraph.projection.AConfiguration.aConfiguration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A small graph: one well-founded configuration, one contested, one incomplete, and what stands beside them. */
final class AppraisalIT {

    @BeforeEach
    void aSmallGraph() {
        AppraisedGraph.store();
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
}
