package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.http.Caller.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = ToyService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.graphql.schema.locations=classpath:toy/")
@ExtendWith(OutputCaptureExtension.class)
@Isolated("It reads what this JVM logs.")
final class ErrorDoorIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MeterRegistry meters;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.on(port).expectingFaults();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | SYNTAX_ERROR | A query looks like this",
                "{ thing(id: \"a\") { lable } } | INVALID_QUERY | Did you mean label?",
                "{ things(frist: 1) { totalCount } } | INVALID_QUERY | Did you mean first?",
                "{ things(filter: {kind: HUGE}) { totalCount } } | INVALID_QUERY | One of: BIG, SMALL.",
                "{ things(filter: {kind: \"BIG\"}) { totalCount } } | INVALID_QUERY | One of: BIG, SMALL.",
                "{ things(filter: {knid: BIG}) { totalCount } } | INVALID_QUERY | Did you mean kind?",
                "{ things(first: \"x\") { totalCount } } | INVALID_QUERY | Use a value of type Int.",
                "{ things(first: 99999999999) { totalCount } } | INVALID_QUERY | Use a value of type Int.",
                "{ things(first: {a: [1, \"'}\"]}) { totalCount } } | INVALID_QUERY | Use a value of type Int.",
                "{ named(label: \"a\") { ... on Thign { id } } } | INVALID_QUERY | Did you mean Thing?",
                "{ thing { id } } | INVALID_QUERY | /schema.graphqls",
                "{ thing(id: null) { id } } | INVALID_QUERY | /schema.graphqls",
                "mutation { rename(input: {id: \"a\"}) { id } } | INVALID_QUERY | /schema.graphqls",
                "{ thing(id: \"a\") } | INVALID_QUERY | /schema.graphqls",
                "{ thing(id: \"a\") { id @skip(if: true) @skip(if: true) } } | INVALID_QUERY | /schema.graphqls",
                "query($k: Kind = HUGE) { things(filter: {kind: $k}) { totalCount } } | INVALID_QUERY | One of: BIG,"
                        + " SMALL.",
                "query A { fault } query B { fault } | INVALID_QUERY | operationName",
                "subscription { fault } | INVALID_QUERY | /schema.graphqls",
            })
    void aDocumentThatDoesNotFitIsRefusedWithAHint(String query, String code, String hint) {
        Answer answer = caller.ask(query);
        assertThat(answer.status()).isEqualTo(400);
        answer.refused(code);
        assertThat(answer.hint()).contains(hint);
    }

    @Test
    void variablesThatDoNotFitAreRefusedInWordsOfJson() {
        String query =
                "query($filter: ThingFilter, $first: Int) { things(filter: $filter, first: $first) { totalCount } }";
        var faults = Map.of(
                "One of: BIG, SMALL.", Map.of("filter", Map.of("kind", "HUGE")),
                "Did you mean kind?", Map.of("filter", Map.of("knid", "BIG")),
                "Compare", Map.of("filter", "BIG"),
                "the variables with the types", Map.of("first", Map.of("a", 1)),
                "that the operation declares", Map.of("first", "1"));
        faults.forEach((hint, variables) -> {
            Answer answer = caller.ask(query, variables);
            assertThat(answer.status()).isEqualTo(400);
            answer.refused("INVALID_VARIABLES");
            assertThat(answer.hint()).contains(hint);
        });
    }

    @Test
    void aRefusalIsToldWithCodePathValueAndHint() {
        Answer answer = caller.ask("{ refusal(value: \"xyz\") }");
        assertThat(answer.status()).isEqualTo(200);
        answer.refused("BAD_CURSOR");
        assertThat(answer.error().toString())
                .isEqualTo(("{'message':'This cursor is not ours.',"
                                + "'locations':[{'line':1,'column':3}],'path':['refusal'],"
                                + "'extensions':{'code':'BAD_CURSOR','path':'refusal.value','value':'xyz',"
                                + "'hint':'Use one that a page gave you.'}}")
                        .replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource({"{ fault }, MATCH (secret:Secret)", "{ hollow }, declared as a non null type"})
    void aFaultIsLoggedOnceAndToldByAnIdOnly(String query, String cause, CapturedOutput output) {
        Answer answer = caller.ask(query);
        assertThat(answer.status()).isEqualTo(200);
        answer.refused("INTERNAL");
        String id = answer.error().at("/extensions/value").asString();
        assertThat(answer.error().path("message").asString()).contains(id);
        assertThat(output.getAll().split(id, -1)).hasSize(2);
        assertThatThrownBy(() -> Caller.on(port).ask(query)).hasMessageContaining(cause);
    }

    @ParameterizedTest
    @CsvSource({"application/json", "text/html"})
    void aFaultAtAnotherAddressIsLoggedOnceAndToldByAnIdOnly(String accept, CapturedOutput output) {
        Answer answer = caller.send("/broken", request -> request.header("Accept", accept));
        assertThat(answer.status()).isEqualTo(500);
        answer.refused("INTERNAL");
        String id = answer.error().at("/extensions/value").asString();
        assertThat(output.getAll().split(id, -1)).hasSize(2);
        assertThat(output.getAll().split("secret:Secret", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/graphql-response+json"})
    void whatCannotBeAnsweredNowIsARequestErrorThatSaysWhenToAskAgain(String accept) {
        for (String query : List.of(
                "{ refusal(value: \\\"BUSY\\\") }",
                "{ a: refusal(value: \\\"TIMEOUT\\\") b: refusal(value: \\\"CHANGED_MEANWHILE\\\") }")) {
            Answer answer = asked(query, accept);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            assertThat(answer.json().has("data")).isFalse();
            assertThat(answer.error().at("/extensions/retryAfter").asInt()).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ refusal(value: \\\"BUSY\\\") thing(id: \\\"a\\\") { label } }",
                "{ refusal(value: \\\"BUSY\\\") thing(id: \\\"nobody\\\") { label } }",
                "{ refusal(value: \\\"BUSY\\\") b: refusal(value: \\\"xyz\\\") }",
            })
    void whatIsAnsweredInPartIsAnswered(String query) {
        Answer answer = asked(query, "application/graphql-response+json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Retry-After")).isNull();
        assertThat(answer.json().at("/data").isObject()).isTrue();
        assertThat(answer.text()).containsOnlyOnce("\"retryAfter\":1");
    }

    private Answer asked(String query, String accept) {
        return caller.send(
                "/graphql",
                request -> request.header("Accept", accept)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"query\": \"" + query + "\"}")));
    }

    @Test
    void anOperationIsOneLineOfTheLogAndOneTimer(CapturedOutput output) {
        Answer answer = caller.ask("query Named { thing(id: \"a\") { label } refusal(value: \"x\") }");
        String id = Objects.requireNonNull(answer.header("X-Request-Id"));
        await().atMost(Duration.ofMinutes(1)).until(() -> output.getAll().contains(id));
        assertThat(output.getAll().lines().filter(line -> line.contains(id)))
                .singleElement()
                .asString()
                .matches(".*OperationLog +: operation=Named ms=[0-9]+ cost=502 code=BAD_CURSOR request=" + id);
        assertThat(meters.get(OperationLog.TIMER)
                        .tags("operation", "Named", "code", "BAD_CURSOR")
                        .timer()
                        .count())
                .isOne();
        caller.ask("{ __typename }");
        caller.ask("{");
        await().atMost(Duration.ofMinutes(1)).until(() -> output.getAll().contains("cost=- code=SYNTAX_ERROR"));
        assertThat(output.getAll()).contains("operation=- ms=");
    }

    @Test
    void onlySoManyNamesAreTimedApart() {
        for (int i = 0; i <= OperationLog.NAMES + 1; i++) {
            caller.ask("query q" + i + " { __typename }");
        }
        assertThat(meters.get(OperationLog.TIMER).timers().stream()
                        .map(timer -> timer.getId().getTag("operation"))
                        .distinct())
                .hasSizeLessThanOrEqualTo(OperationLog.NAMES + 1)
                .contains("other");
    }

    @Test
    void nobodyForgesALineOfTheLog(CapturedOutput output) throws IOException {
        String forged = "x\r\nFORGED line\u001b[31m\u2028FORGED \u0085FORGED";
        String query = "query($v: String) { refusal(value: $v) fault thing(id: \"" + "a" + "\") { id } }";
        caller.ask(query, Map.of("v", forged));
        caller.ask("{ fault(text: \"\"\"" + forged + "\"\"\") }");
        caller.ask("{ things(first: \"\"\"" + forged + "\"\"\") { totalCount } } #" + forged);
        caller.ask("query($k: Kind) { things(filter: {kind: $k}) { totalCount } }", Map.of("k", forged));
        caller.post(new JsonMapper()
                .writeValueAsString(Map.of("query", "{ fault }", "operationName", forged, forged, forged)));
        for (String path : List.of("/x%0d%0aFORGED", "/broken?x=%0d%0aFORGED%1b[31m", "/graphql?query=%0d%0aFORGED")) {
            caller.get(path);
        }
        caller.cut("GET /broken/%0aFORGED HTTP/1.1\r\nHost: localhost\r\nX-A: a\rFORGED\u001b[31m\r\n\r\n");
        caller.cut("FO\u001bRGED\rFORGED\r\n\r\n");
        assertThat(output.getAll().split("\\R|\u0085|\u2028"))
                .noneMatch(line -> line.startsWith("FORGED"))
                .noneMatch(line -> line.contains("\u001b[31m"));
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, GET, 404, NOT_FOUND",
        "/error, GET, 404, NOT_FOUND",
        "/broken, DELETE, 405, METHOD_NOT_ALLOWED",
        "/actuator/health, GET, 404, NOT_FOUND",
    })
    void whatIsNotThereIsRefusedInJson(String path, String method, int status, String code) {
        Answer answer = caller.send(
                path, request -> request.header("Accept", "text/html").method(method, BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(status);
        answer.refused(code);
    }
}
