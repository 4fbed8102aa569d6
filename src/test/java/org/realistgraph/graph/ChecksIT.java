package org.realistgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.embedded.TestDatabase;

/** What must never be is not in the seed, and each of the statements that look for it would find it. */
final class ChecksIT {

    private static final Statements STATEMENTS = Statements.onClasspath();

    private static final Driver DATABASE = TestDatabase.driver();

    /** For each check something that it must find under the id {@code planted}. */
    private static final Map<String, List<String>> PLANTED_IN_READINGS = Map.of(
            "check/claim-without-assertion",
                    List.of(
                            "CREATE (:Node:Claim:Ripple {id: 'planted'})",
                            "CREATE (:Node:Claim:Configuration {id: 'planted'})-[:PRODUCES]->(:Outcome {id: 'o'})",
                            "CREATE (:Node:Claim:Configuration {id: 'planted'})-[:FIRES]->(:Mechanism {id: 'm'})"),
            "check/result-without-its-source",
                    List.of(
                            "CREATE (:Node:Claim:Configuration {id: 'planted', assertion_result:"
                                    + " 'COMPARED'})<-[:FOR]-(:Evidence {status: 'ACTIVE', stance: 'SUPPORTS', how:"
                                    + " 'REPORTED', part_kind: 'WHOLE'})",
                            "CREATE (:Node:Claim:Configuration {id: 'planted', assertion_result:"
                                    + " 'REPORTED'})<-[:FOR]-(:Evidence {status: 'ACTIVE', stance: 'SUPPORTS', how:"
                                    + " 'ARGUED', part_kind: 'WHOLE'})",
                            "CREATE (:Node:Claim:Configuration {id: 'planted', assertion_result:"
                                    + " 'REPORTED'})<-[:FOR]-(:Evidence {status: 'ACTIVE', stance: 'SILENT', how:"
                                    + " 'REPORTED', part_kind: 'WHOLE'})"),
            "check/part-that-is-not-there",
                    List.of(
                            partOfNothing("OUTCOME"),
                            partOfNothing("CONTEXT"),
                            partOfNothing("CONTEXT_MECHANISM"),
                            partOfNothing("RESOURCE"),
                            partOfNothing("MECHANISM")),
            "check/shop-talk",
                    List.of(
                            "CREATE (:Node {id: 'planted', label: 'A plan (worded by the extractor)'})",
                            "CREATE (:Node {id: 'planted', locator: 'statement of cmo-trust'})",
                            "CREATE (:Node {id: 'planted', caution: 'The file gives no direction.'})",
                            "CREATE (:Node {id: 'planted', description: 'Added on audit.'})"));

    /** Told by its source as an association and as a comparison without a difference, and therefore MIXED. */
    private static final Map<String, List<String>> EXCEPT =
            Map.of("check/result-without-its-source", List.of("cmo-empowerment-lowers-risk"));

    private static final Map<String, List<String>> PLANTED = Map.of(
            "check/agreed-claim", List.of("CREATE (:Node:Claim:Moderation {id: 'planted', status: 'AGREED'})"),
            "check/judged-evidence",
                    List.of(
                            "CREATE (:Node:Judgement {id: 'planted'})",
                            "CREATE (:Node:Evidence {id: 'planted', quoteRole: 'FINDING'})"),
            "check/measure-without-value",
                    List.of("CREATE (:Node:Effect {id: 'planted', measure: 'RR', valueText: 'lower'})"),
            "check/configuration-without-source",
                    List.of(
                            "CREATE (:Node:Claim:Configuration {id: 'planted'})",
                            "CREATE (:Node:Claim:Configuration {id: 'planted'})<-[:FOR]-(:Node:Evidence)"),
            "check/inference-without-caution",
                    List.of(
                            "CREATE (:Node:Claim:Configuration {id: 'planted', inferred: ['LINK']})",
                            "CREATE (:Node:Claim:Configuration {id: 'planted', inferred: ['LINK'], caution: ' '})"),
            "check/uncounted-evidence",
                    List.of(
                            evidence("{stance: 'SUPPORTS', status: 'ACTIVE'}"),
                            evidence("{stance: 'SUPPORT', status: 'ACTIVE'}) -[:FROM]->(:Node:Source:Study {id: 's'}"),
                            evidence("{stance: 'SUPPORTS'})-[:FROM]->(:Node:Source:Study {id: 's'}")),
            "check/stored-weight",
                    List.of(
                            "CREATE (:Node:Source:Study {id: 'planted'})",
                            "CREATE (:Node:Source:Study {id: 'planted', kin: ['x'], certainKin: ['planted'],"
                                    + " contentUnknown: false})",
                            "CREATE (:Node:Source:Study {id: 'planted', kin: ['planted'], certainKin: ['planted'],"
                                    + " contentUnknown: true})",
                            "CREATE (:Node:Source:Study {id: 'planted', kin: ['planted'], certainKin: ['planted'],"
                                    + " contentUnknown: false})-[:PART_OF]->(:Node:SourceFamily {id: 'zzz', certainty:"
                                    + " 'CERTAIN'})",
                            "CREATE (:Node:Claim:Ripple {id: 'planted'})",
                            "CREATE (:Node:Claim:Ripple {id: 'planted', independentSources: 0, supporting: 0,"
                                    + " contrary: 0, noDifference: 1})",
                            "CREATE (:Node:Claim:Ripple {id: 'planted', independentSources: 0, supporting: 0,"
                                    + " contrary: 0, noDifference: 0, deepestBasis: 'MEMORY'})",
                            "CREATE (:Node:Claim:Configuration {id: 'planted', independentSources: 0, supporting: 0,"
                                    + " contrary: 0, noDifference: 0})-[:PRODUCES {supporting: 0, contrary:"
                                    + " 0}]->(:Node:Outcome {id: 'o'})"),
            "check/number-of-change",
                    List.of("CREATE (:Node:Context {id: 'planted', changed: 1})"
                            + "<-[:X]-(:ChangedThing {thingId: 'planted'})<-[:CHANGED]-(:Change {number: 4711})"),
            "check/circle-of-alignments",
                    List.of(
                            "CREATE (a:Node:Concept:Context {id: 'planted'})," + aligned("a", "a", "NARROWER"),
                            "CREATE (a:Node:Concept:Context {id: 'planted'}), (b:Node:Concept:Context {id: 'b'}),"
                                    + aligned("a", "b", "NARROWER") + "," + aligned("b", "a", "PART_OF")));

    @BeforeAll
    static void theSeed() {
        SeededGraph.load();
    }

    static List<String> checks() {
        return STATEMENTS.files().keySet().stream()
                .filter(name -> name.startsWith("check/"))
                .toList();
    }

    static Stream<Map.Entry<String, String>> planted() {
        return Stream.of(PLANTED, PLANTED_IN_READINGS)
                .flatMap(checks -> checks.entrySet().stream())
                .flatMap(check -> check.getValue().stream().map(violation -> Map.entry(check.getKey(), violation)));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void nothingOfItIsInTheSeed(String check) {
        assertThat(DATABASE.executableQuery(STATEMENTS.text(check)).execute().records().stream()
                        .map(row -> row.get("id").asString()))
                .containsExactlyElementsOf(EXCEPT.getOrDefault(check, List.of()));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void whatIsPlantedIsFound(Map.Entry<String, String> planted) {
        try (var session = DATABASE.session();
                var transaction = session.beginTransaction()) {
            transaction.run(planted.getValue()).consume();
            assertThat(transaction
                            .run(STATEMENTS.text(planted.getKey()))
                            .list(row -> row.get("id").asString()))
                    .contains("planted");
            transaction.rollback();
        }
    }

    @Test
    void everyCheckIsTried() {
        assertThat(planted().map(Map.Entry::getKey).distinct()).containsExactlyInAnyOrderElementsOf(checks());
    }

    private static String partOfNothing(String kind) {
        return "CREATE (:Node:Claim:Configuration)<-[:FOR]-(:Node:Evidence {id: 'planted', status: 'ACTIVE',"
                + " part_kind: '"
                + kind + "', part_id: 'x'})";
    }

    private static String evidence(String rest) {
        return "CREATE (:Node:Claim:Ripple {id: 'planted'})<-[:FOR]-(:Node:Evidence " + rest + ")";
    }

    private static String aligned(String from, String to, String kind) {
        return " (%s)<-[:FROM]-(:Node:Claim:Alignment {kind: '%s'})-[:TO]->(%s)".formatted(from, kind, to);
    }
}
