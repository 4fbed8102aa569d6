package org.realistgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.Statement;

/** What the statements of a projection answer on a real graph: 60 configurations and as many studies, some undated. */
final class ProjectionIT {

    private final List<Statement> seen = new ArrayList<>();
    private final GraphQL graphQl = Wired.to(statement -> {
        seen.add(statement);
        return TestDatabase.graph().read(statement);
    });

    @BeforeAll
    static void aGraph() {
        ManyConfigurations.store();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "ID_DESC", "YEAR", "YEAR_DESC", "TITLE"})
    void pagesJoinUpToTheWholeListInEveryOrder(String order) {
        var paged = new ArrayList<Map<String, Object>>();
        var after = "";
        do {
            var page = connection("studies(first: 7, orderBy: " + order + after
                    + ") { nodes { id year } pageInfo { endCursor hasNextPage } }");
            paged.addAll(list(page, "nodes"));
            var info = map(page, "pageInfo");
            after = Boolean.TRUE.equals(info.get("hasNextPage")) ? ", after: \"" + info.get("endCursor") + "\"" : "";
        } while (!after.isEmpty());
        assertThat(paged).isEqualTo(sorted(order));
    }

    private List<Map<String, Object>> sorted(String order) {
        var all = new ArrayList<>(list(connection("studies(first: 100) { nodes { id year } }"), "nodes"));
        assertThat(all).hasSize(ManyConfigurations.MANY);
        Comparator<Map<String, Object>> byId = Comparator.comparing(study -> (String) study.get("id"));
        if (order.endsWith("_DESC")) {
            byId = byId.reversed();
        }
        if (order.startsWith("YEAR")) {
            var years = order.equals("YEAR") ? Comparator.<Integer>naturalOrder() : Comparator.<Integer>reverseOrder();
            byId = Comparator.comparing(
                            (Map<String, Object> study) -> (Integer) study.get("year"), Comparator.nullsLast(years))
                    .thenComparing(byId);
        }
        all.sort(byId);
        return all;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ status: AGREED } | 20",
                "{ status: [AGREED, PROPOSED] } | 60",
                "{ status: [] } | 0",
                "{ contexts: { id: \"crisis\" } } | 30",
                "{ contexts: { id: [\"crisis\", \"calm\"] } } | 60",
                "{ contexts: { id: \"none\" } } | 0",
                "{ outcomes: { outcome: { id: \"entry\" }, direction: INCREASES } } | 15",
                "{ outcomes: { outcome: { id: \"return\" }, direction: DECREASES } } | 0",
                "{ mechanism: { label: { contains: \"NISM-3\" } }, contexts: { id: \"crisis\" } } | 6",
                "{ not: { status: AGREED }, contexts: { id: \"calm\" } } | 20",
                "{ or: [{ status: AGREED }, { contexts: { id: \"calm\" } }] } | 40",
                "{ or: [] } | 0",
                "{ and: [{ contexts: { id: \"calm\" } }, { contexts: { id: \"crisis\" } }] } | 0",
                "{ evidence: { stance: CONTRARY, source: { id: \"study-07\" } } } | 1",
                "{ evidence: { stance: SUPPORTS, source: { id: \"study-07\" } } } | 0",
                "{ contrary: { min: 1 } } | 9",
                "{ supporting: { max: 0 } } | 9",
                "{ independentSources: { min: 1, max: 1 } } | 60",
                "{ deepestBasis: ABSTRACT } | 60",
                "{ outcomes: { contrary: { min: 1 } } } | 9",
                "{ completeness: { complete: false } } | 1",
                "{ completeness: { missing: RESOURCE } } | 1",
                "{ completeness: { missing: CONTEXT } } | 0",
                "{ contested: true } | 0",
                "{ inferred: LINK } | 0",
                "{ not: { inferred: LINK } } | 60",
                "{ id: [\"cmo-01\", \"cmo-02\", \"no\"] } | 2",
                "{ firing: { mode: BLOCKED } } | 0",
                "{ firing: { mode: FIRES, mechanism: { id: \"mechanism-1\" } } } | 12",
            })
    void aFilterKeepsWhatItSays(String filter, int kept) {
        var found = connection(
                "configurations(first: 100, filter: " + filter + ") { totalCount totalCountIsExact nodes { id } }");
        assertThat(found).containsEntry("totalCount", kept).containsEntry("totalCountIsExact", true);
        assertThat(list(found, "nodes")).hasSize(kept);
    }

    @Test
    void everyRootFieldIsOneStatement() {
        ask("{ configurations(first: 3) { totalCount nodes { contexts { label } evidence { nodes { source { id } }"
                + " } explanation { text } } } study(id: \"study-01\") { evidence { nodes { claim { id statement } } }"
                + " } }");
        assertThat(seen).hasSize(2);
    }

    @Test
    void aliasesTheOrderOfWritingAndValuesDoNotReachTheText() {
        ask("{ a: configurations(first: 3, filter: { status: AGREED, contexts: { id: \"crisis\" } }) { nodes {"
                + " x: id statement } } }");
        ask("{ configurations(filter: { contexts: { id: \"calm\" }, status: PROPOSED }, first: 9) { nodes {"
                + " statement id } } }");
        assertThat(seen.getFirst().text()).isEqualTo(seen.getLast().text());
        assertThat(seen.getFirst().parameters()).isNotEqualTo(seen.getLast().parameters());
    }

    @Test
    void aliasesAreBackInTheAnswer() {
        assertThat(ask("{ one: configuration(id: \"cmo-04\") { name: id ins: contexts { what: id }"
                        + " up: outcomes { way: direction o: outcome { i: id } }"
                        + " few: evidence(first: 1) { all: edges { it: node { s: stance } } }"
                        + " b: grounding { s: byBasis { n: key } } } }"))
                .hasToString("{one={name=cmo-04, ins=[{what=crisis}],"
                        + " up=[{way=INCREASES, o={i=entry}}, {way=INCREASES, o={i=return}}],"
                        + " few={all=[{it={s=SUPPORTS}}]}, b={s=[{n=ABSTRACT}]}}}");
    }

    @Test
    void aMergedIdAnswersTheSurvivor() {
        assertThat(ask("{ node(id: \"cmo-old\") { id mergedFrom } configuration(id: \"cmo-old\") { id } }"))
                .isEqualTo(Map.of(
                        "node", Map.of("id", "cmo-00", "mergedFrom", List.of("cmo-old")),
                        "configuration", Map.of("id", "cmo-00")));
    }

    @Test
    void nodesComeInTheOrderAskedForWithNullForNone() {
        assertThat(ask("{ nodes(ids: [\"study-02\", \"none\", \"cmo-01\"]) { __typename id } }"))
                .hasToString("{nodes=[{__typename=Study, id=study-02}, null, {__typename=Configuration, id=cmo-01}]}");
    }

    @Test
    void anIdOfAnotherNounIsNull() {
        assertThat(ask("{ configuration(id: \"study-01\") { id } study(id: \"none\") { id } }"))
                .hasToString("{configuration=null, study=null}");
    }

    private Map<String, Object> connection(String field) {
        Map<String, Object> data = ask("{ it: " + field + " }");
        return map(data, "it");
    }

    private Map<String, Object> ask(String query) {
        var result = graphQl.execute(query);
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> holder, String key) {
        return (Map<String, Object>) holder.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> holder, String key) {
        return (List<Map<String, Object>>) holder.getOrDefault(key, Collections.emptyList());
    }
}
