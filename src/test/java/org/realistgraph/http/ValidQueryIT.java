package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.RealistGraph;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.http.Caller.Answer;
import org.realistgraph.schema.SchemaFiles;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Queries that are odd and valid: they are answered, and like the same query written plainly. */
@SpringBootTest(
        classes = RealistGraph.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "realist.limits.new-shapes=100000")
final class ValidQueryIT {

    private static final List<String> NOTHING = List.of(
            "__typename @skip(if: true)", "__typename @include(if: false)", "... @skip(if: true) { __typename }");

    private static final boolean LONG = Boolean.getBoolean("nightly");

    private static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(SchemaFiles.completed());

    @LocalServerPort
    private int port;

    private final Set<String> inputs = new HashSet<>();
    private Caller caller;

    /** Other tests have wiped it. */
    @BeforeAll
    static void theSeed() {
        SeededGraph.load();
    }

    @BeforeEach
    void call() {
        caller = Caller.on(port);
    }

    /** One place of each type, with its list and its promises; in a long run every place. */
    private static List<Way> places() {
        Set<String> types = new HashSet<>();
        return Way.all(SCHEMA).stream()
                .filter(way -> !way.isLeaf())
                .filter(way -> LONG
                        || types.add(way.type().getName()
                                + GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(
                                        way.field().getType()))))
                .toList();
    }

    @Test
    void aSelectionThatIsEmptiedIsAnEmptyObjectAtEveryKindOfPlace() {
        int met = 0;
        List<Way> places = places();
        for (int i = 0; i < places.size(); i++) {
            Way place = places.get(i);
            String nothing = NOTHING.get(i % NOTHING.size());
            String query = place.query(
                    "plain: %s { __typename } empty: %s { %s }".formatted(place.call(), place.call(), nothing));
            Answer answer = caller.ask(query);
            assertThat(answer.json().has("errors")).as(query + answer.text()).isFalse();
            List<JsonNode> owners = answer.json().findParents("empty");
            for (JsonNode owner : owners) {
                assertThat(owner.get("empty")).as(query).isEqualTo(emptied(owner.get("plain")));
            }
            met += owners.isEmpty() ? 0 : 1;
        }
        assertThat(met).as("places of %d that the seed fills", places.size()).isGreaterThan(places.size() / 2);
    }

    private static JsonNode emptied(JsonNode plain) {
        JsonNode copy = plain.deepCopy();
        copy.findParents("__typename").forEach(parent -> ((ObjectNode) parent).remove("__typename"));
        return copy;
    }

    @Test
    void anExplicitNullIsTakenWhereverTheSchemaAllowsIt() {
        Set<String> asked = new HashSet<>();
        for (Way way : Way.all(SCHEMA)) {
            for (GraphQLArgument argument : way.field().getArguments()) {
                String place = (way.steps().isEmpty() ? way.field().getName() : "")
                        + argument.getName()
                        + GraphQLTypeUtil.simplePrint(argument.getType());
                if (asked.add(place)) {
                    takesNulls(way, argument);
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(100);
    }

    private void takesNulls(Way way, GraphQLArgument argument) {
        boolean below = argument.getName().equals("first") && !way.steps().isEmpty();
        if (GraphQLTypeUtil.isNullable(argument.getType())
                && !below) { // below, a page's size is refused only where one is
            isTaken(way, argument.getName() + ": null");
        }
        if (GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLInputObjectType input
                && inputs.add(input.getName())) {
            for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
                for (String value : withNull(field.getType(), LONG ? 2 : 1)) {
                    isTaken(way, argument.getName() + ": " + object(input, field, value));
                }
            }
        }
    }

    /** The field with that value, beside what else the object must have. */
    private static String object(GraphQLInputObjectType input, GraphQLInputObjectField field, String value) {
        Map<String, String> members = new LinkedHashMap<>();
        for (GraphQLInputObjectField each : input.getFieldDefinitions()) {
            if (GraphQLTypeUtil.isNonNull(each.getType()) && !each.hasSetDefaultValue()) {
                members.put(
                        each.getName(),
                        GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(each.getType()))
                                ? "[\"ifps\"]"
                                : "\"ifps\"");
            }
        }
        members.put(field.getName(), value);
        return members.toString().replace('=', ':');
    }

    /** Null itself, and null in each field of an object below. */
    private static List<String> withNull(GraphQLInputType type, int depth) {
        List<String> values = new ArrayList<>();
        if (GraphQLTypeUtil.isNullable(type)) {
            values.add("null");
        }
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
        if (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input && depth > 0) {
            for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
                for (String value : withNull(field.getType(), depth - 1)) {
                    String object = object(input, field, value);
                    values.add(list ? "[" + object + "]" : object);
                }
            }
        }
        return values;
    }

    private void isTaken(Way way, String argument) {
        String query = way.query(way.call(argument) + (way.isLeaf() ? "" : " { __typename }"));
        Answer answer = caller.ask(query);
        assertThat(answer.status()).as(query + answer.text()).isIn(200, 400);
        assertThat(answer.text()).as(query).doesNotContain("INTERNAL").doesNotContainPattern(Caller.INSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00x", "x\\ud83d\\ud83d"})
    void halfACharacterIsRefusedWhereverItStands(String half) {
        caller.post("{\"query\": \"query($t: String!) { search(text: $t) { totalCount } }\", \"variables\": {\"t\": \""
                        + half + "\"}}")
                .refused("INVALID_VARIABLES");
        Answer written = caller.post("{\"query\": \"{ node(id: \\\"%s\\\") { id } }\"}".formatted(half));
        written.refused("INVALID_REQUEST");
        Answer escaped = caller.post("{\"query\": \"{ node(id: \\\"%s\\\") { id } }\"}".formatted("\\" + half));
        assertThat(escaped.text()).doesNotContain("INTERNAL");
        assertThat(escaped.status()).isIn(200, 400);
    }

    @Test
    void aValueOfAnotherKindIsNamedInWordsOfJson() {
        Answer answer = caller.ask("query($a: Int) { studies(first: $a) { totalCount } }", Map.of("a", 1.5));
        assertThat(answer.code()).as(answer.text()).isEqualTo("INVALID_VARIABLES");
        assertThat(answer.text()).contains("but it was a number").doesNotContain("a a ");
    }

    @Test
    void aLongOffendingValueIsCutBetweenCharacters() {
        String value = "x".repeat(199) + "🏃".repeat(50);
        Answer answer = caller.ask("query($a: String) { studies(after: $a) { totalCount } }", Map.of("a", value));
        answer.refused("BAD_CURSOR");
        assertThat(answer.error().at("/extensions/value").asString()).isEqualTo("x".repeat(199) + "…");
    }

    @Test
    void aTextOfMoreThanAThousandCharactersIsNotLookedFor() {
        String query =
                "query($t: String!) { configurations(filter: {or: [{statement: {contains: $t}}]}) { totalCount } }";
        caller.ask(query, Map.of("t", "x".repeat(1_001))).refused("FILTER_TOO_LARGE");
        assertThat(caller.ask(query, Map.of("t", "x".repeat(1_000))).json().has("errors"))
                .isFalse();
        JsonNode lower = caller.ask(query, Map.of("t", "family")).json().at("/data/configurations/totalCount");
        assertThat(lower.asInt()).isPositive();
        assertThat(caller.ask(query, Map.of("t", "FaMILY")).json().at("/data/configurations/totalCount"))
                .isEqualTo(lower);
    }
}
