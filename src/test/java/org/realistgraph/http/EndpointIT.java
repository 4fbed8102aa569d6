package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.http.Caller.Answer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = ToyService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.graphql.schema.locations=classpath:toy/")
final class EndpointIT {

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.on(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query($a: Boolean = true) { __typename @include(if: $a) }",
                "query($a: Boolean = true) { thing(id: \"1\") { id @skip(if: $a) } }",
                "query($a: ID = \"1\") { thing(id: $a) { id } }",
                "query($a: [ID!] = [\"1\"]) { nodes(ids: $a) { id } }",
                "query($a: ID = \"1\") { nodes(ids: [$a]) { id } }",
                "query($a: Int = 1) { grid(firstRows: $a) { rows { id } } }",
                "query($a: Int) { grid(firstRows: $a) { rows { id } } }",
            })
    void aNullInsteadOfADefaultIsRefusedWhereAValueIsNeeded(String query) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("a", null);
        Answer answer = caller.ask(query, variables);
        assertThat(answer.code()).as(answer.text()).isEqualTo("INVALID_VARIABLES");
        assertThat(answer.text()).contains("is null where a value is needed.");
    }

    @Test
    void aNullInsteadOfADefaultIsTakenWhereItMayStand() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("a", null);
        assertThat(caller.ask("query($a: String = \"x\") { things(after: $a) { nodes { id } } }", variables)
                        .code())
                .isEmpty();
    }

    @Test
    void answersByPost() {
        Answer answer = caller.ask("{ thing(id: \"a\") { label } }");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/graphql-response+json;charset=UTF-8");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.json().at("/data/thing/label").asString()).isEqualTo("A thing");
    }

    @Test
    void answersByGetWithVariables() {
        Answer answer = caller.get(
                "/graphql?query=query($id:ID!)%7Bthing(id:$id)%7Blabel%7D%7D&variables=%7B%22id%22:%22a%22%7D");
        assertThat(answer.json().at("/data/thing/label").asString()).isEqualTo("A thing");
        assertThat(answer.header("Content-Type")).isEqualTo("application/json;charset=UTF-8");
    }

    @Test
    void anUnknownIdIsNull() {
        Answer answer = caller.ask("{ thing(id: \"nobody\") { label } }");
        assertThat(answer.json().at("/data/thing").isNull()).isTrue();
        assertThat(answer.json().has("errors")).isFalse();
    }

    @Test
    void aMutationByGetIsRefused() {
        Answer answer = caller.get("/graphql?query=mutation%7Brename(input:%7Bid:%22a%22,label:%22b%22%7D)%7Bid%7D%7D");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
        answer.refused("METHOD_NOT_ALLOWED");
    }

    @Test
    void aMutationByPostIsNotAndStaysRefusedByGetAfterwards() {
        Answer answer = caller.ask("mutation{rename(input:{id:\"a\",label:\"b\"}){id}}");
        assertThat(answer.json().at("/data/rename/id").asString()).isEqualTo("a");
        aMutationByGetIsRefused();
    }

    @Test
    void anAddressThatCannotBeDecodedIsRefused() throws IOException {
        String answer = caller.raw("GET /graphql?query=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("INVALID_REQUEST")
                .doesNotContainPattern(Caller.INSIDE);
    }

    @Test
    void aLineThatIsNoRequestTellsNothingOfTheInside() throws IOException {
        String answer =
                caller.raw("GET /graphql?query={thing} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .doesNotContainPattern(Caller.INSIDE)
                .doesNotContain("Tomcat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | The request has no query.",
                "{\"query\": null} | The request has no query.",
                "{\"query\": 5} | The query must be a string that is not empty.",
                "{\"query\": \" \"} | The query must be a string that is not empty.",
                "{\"query\": \"{a}\", \"variables\": 5} | variables must be an object, null or absent.",
            })
    void whatARequestLacksIsSaidInOneSentence(String body, String sentence) {
        Answer answer = caller.post(body);
        answer.refused("INVALID_REQUEST");
        assertThat(answer.error().path("message").asString()).isEqualTo(sentence);
    }

    @Test
    void jsonThatNestsWithoutEndIsRefused() {
        Answer answer = caller.post("{\"query\": \"{ fault }\", \"variables\": {\"a\": " + "[".repeat(100_000));
        assertThat(answer.status()).isEqualTo(400);
        answer.refused("TOO_DEEP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "1.", "\"", "-", "[[],"})
    void variablesWithoutEndAreRefused(String piece) {
        Answer answer = caller.post("{\"query\": \"{ fault }\", \"variables\": {\"a\": " + piece + "9".repeat(700_000)
                + (piece.startsWith("\"") ? "\"" : "") + "}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("TOO_LONG");
        answer.refused(answer.code());
    }

    @Test
    void variablesOfTooManyPartsOrTooLongNamesAreRefused() {
        for (String variables : new String[] {
            "[" + "1,".repeat(200_000) + "1]", "{\"" + "a".repeat(50_000) + "\": 1}", "1" + "0".repeat(40)
        }) {
            caller.post("{\"query\": \"{ fault }\", \"variables\": {\"a\": " + variables + "}}")
                    .refused("TOO_LONG");
        }
    }

    @Test
    void aBodyOfTwoMegabytesIsRefused() {
        Answer answer = caller.post("{\"query\": \"{ fault }\", \"pad\": \"" + "x".repeat(2 << 20) + "\"}");
        assertThat(answer.status()).isEqualTo(413);
        answer.refused("BODY_TOO_LARGE");
    }

    @Test
    void aBodyThatDoesNotDeclareItsLengthIsRefusedWhileItIsRead() {
        byte[] body = " ".repeat(3 << 19).getBytes(StandardCharsets.UTF_8);
        Answer answer = caller.send(
                "/graphql",
                request -> request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
        assertThat(answer.status()).isEqualTo(413);
        answer.refused("BODY_TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html | 406",
                "nonsense | 406",
                "application/json;q=0 | 406",
                "text/html, application/json;q=0.1 | 200",
                "text/html, */*;q=0.1 | 200",
            })
    void onlyWhatIsAcceptedIsGiven(String accept, int status) {
        Answer answer = caller.send("/graphql?query=%7B__typename%7D", request -> request.header("Accept", accept));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json;charset=UTF-8");
    }

    @Test
    void noOtherOriginIsAllowedUnlessItIsListed() {
        Answer preflight = caller.send(
                "/graphql",
                request -> request.method("OPTIONS", BodyPublishers.noBody())
                        .header("Origin", "https://example.org")
                        .header("Access-Control-Request-Method", "POST"));
        Answer answer = caller.send(
                "/graphql?query=%7B__typename%7D", request -> request.header("Origin", "https://example.org"));
        assertThat(preflight.header("Access-Control-Allow-Origin")).isNull();
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void onlyHealthIsToldOfTheInside() {
        Caller manager = Caller.on(managementPort);
        assertThat(manager.get("/actuator/health").text())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
        assertThat(manager.get("/actuator/health/readiness").text()).isEqualTo("{\"status\":\"UP\"}");
        for (String path : new String[] {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/info"}) {
            assertThat(caller.get(path).status()).isEqualTo(404);
            assertThat(manager.get(path).status()).isEqualTo(404);
        }
    }

    @Test
    void theSchemaIsServedAsText() {
        Answer answer = caller.get("/schema.graphqls");
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.text()).contains("\"How big a thing is.\"\nenum Kind {");
    }

    @Test
    void theSchemaIsFoundByHead() {
        Answer answer = caller.send("/schema.graphqls", request -> request.method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.header("Content-Length"))
                .isEqualTo(caller.get("/schema.graphqls").header("Content-Length"))
                .isNotNull();
    }
}
