package org.realistgraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Transaction;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each shipped example answers on the seed what was written down by hand, in one statement for each root field; an analysis
 * in as many as its description says.
 */
final class ExamplesIT {

    private static final Path FACTS = Path.of("src/test/resources/examples");
    private static final int AT_LEAST = 5;

    /** One to begin, one for each level of at most six ripples, one for alignments, three for the answer. */
    private static final int CHAINS = 1 + 7 + 1 + 3;

    /** What the descriptions of analyses say, with nodes asked for; a map's filter takes one more. */
    private static final Map<String, Integer> STATEMENTS = Map.of(
            "compareInterventions", 5,
            "evidenceMap", 4,
            "regularities", 4,
            "contrasts", 4,
            "emmie", 2,
            "fragments", 3,
            "roleUse", 2,
            "impactOf", 3,
            "publishedMap", 2,
            "search", 2);

    @BeforeAll
    static void theSeed() {
        SeededGraph.load();
    }

    static List<Shipped> examples() {
        return Shipped.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersItsFacts(Shipped example) throws IOException {
        var answer = answer(example, TestDatabase.graph());
        assertThat(facts(example))
                .hasSizeGreaterThanOrEqualTo(AT_LEAST)
                .allSatisfy(fact -> assertThat(fact.isIn(answer))
                        .as(fact.name() + " in " + answer)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void losesEachFactWithWhatItRestsOn(Shipped example) throws IOException {
        for (var fact : facts(example)) {
            try (var session = TestDatabase.driver().session();
                    var transaction = session.beginTransaction()) {
                transaction
                        .run("MATCH (thing:Node {id: $id}) DETACH DELETE thing", Map.of("id", fact.restsOn()))
                        .consume();
                TestDatabase.weigh(transaction);
                Object left = result(example, statement -> read(transaction, statement))
                        .getData();
                assertThat(fact.isIn(left == null ? Map.of() : left))
                        .as(fact.name())
                        .isFalse();
                transaction.rollback();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void takesAsManyStatementsAsItsRootFieldsSay(Shipped example) {
        var seen = new ArrayList<Statement>();
        answer(example, statement -> {
            seen.add(statement);
            return TestDatabase.graph().read(statement);
        });
        var operation = Parser.parse(example.text())
                .getDefinitionsOfType(OperationDefinition.class)
                .getFirst();
        var fields = operation.getSelectionSet().getSelectionsOfType(Field.class);
        var most = fields.stream().mapToInt(ExamplesIT::statements).sum();
        var searching = fields.stream().filter(ExamplesIT::isSearch).count();
        assertThat(seen)
                .as("name in STATEMENTS each field of the example that takes more than one statement")
                .hasSizeBetween(most - (int) searching * (CHAINS - 1), most);
    }

    private static int statements(Field field) {
        var ofMap = field.getName().equals("evidenceMap")
                && field.getArguments().stream().anyMatch(one -> one.getName().equals("filter"));
        return isSearch(field) ? CHAINS : STATEMENTS.getOrDefault(field.getName(), 1) + (ofMap ? 1 : 0);
    }

    /** Whether it takes a statement for each level that it reaches, so that only the most is known. */
    private static boolean isSearch(Field field) {
        return field.getName().equals("chains");
    }

    @Test
    void theQueryOfReadmeIsAnsweredAsItSays() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var answer =
                Wired.to(TestDatabase.graph()).execute(block("graphql", readme)).toSpecification();
        assertThat(new JsonMapper().<JsonNode>valueToTree(answer))
                .isEqualTo(new JsonMapper().readTree(block("json", readme)));
    }

    private static String block(String language, String page) {
        var start = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(start, page.indexOf("```", start));
    }

    private static List<Fact> facts(Shipped example) throws IOException {
        return Fact.of(FACTS.resolve(example.name() + ".yaml"));
    }

    private static Object answer(Shipped example, Graph graph) {
        var result = result(example, graph);
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }

    private static ExecutionResult result(Shipped example, Graph graph) {
        return Wired.to(graph).execute(example.input());
    }

    private static List<Map<String, @Nullable Object>> read(Transaction transaction, Statement statement) {
        return transaction
                .run(statement.text(), Collections.unmodifiableMap(statement.parameters()))
                .list(row -> row.asMap());
    }
}
