package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.realistgraph.http.Caller.Answer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that are broken at random places: always the same ones, so that a failure can be looked at. */
@SpringBootTest(
        classes = ToyService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.graphql.schema.locations=classpath:toy/", "realist.limits.new-shapes=100000"})
final class FuzzIT {

    private static final int ROUNDS = 500;
    private static final String GOOD = """
        {"query": "query Q($n: Int = 5, $filter: ThingFilter) { things(first: $n, filter: $filter) { nodes { ...f \
        parts { id } } totalCount } named(label: \\"a\\") { ... on Thing { kind } label @include(if: true) } } \
        fragment f on Thing { id things(first: 2) { edges { cursor node { id } } } }",
        "operationName": "Q", "variables": {"n": 3, "filter": {"kind": "BIG", "or": [{"label": "x", "count": 1}]}},
        "extensions": {}}\
        """;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "\\\"",
            ":",
            ",",
            "$n",
            "...",
            "null",
            "true",
            "-1",
            "1e999",
            "\\u0000",
            "fragment f on Thing { ...f }",
            "mutation",
            "subscription",
            "@skip(if: $n)",
            "__schema { types { name } }",
            "BIG",
            "\uFEFF",
            "🏃",
            "#",
            "&",
            "|",
            "!",
            "id",
            "first: 0");

    @LocalServerPort
    private int port;

    @Test
    void aBrokenRequestIsRefusedAndTellsNothingOfTheInside() {
        Caller caller = Caller.on(port);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] body = broken(random);
            Answer answer = caller.send(
                    "/graphql",
                    request -> request.header("Content-Type", "application/json")
                            .header("Accept", "application/graphql-response+json")
                            .POST(BodyPublishers.ofByteArray(body)));
            assertThat(answer)
                    .as("the answer %s to %s", answer.text(), new String(body, StandardCharsets.UTF_8))
                    .satisfies(FuzzIT::isSound);
        }
    }

    private static void isSound(Answer answer) {
        assertThat(answer.status()).isIn(200, 400);
        assertThat(answer.text()).doesNotContainPattern(Caller.INSIDE).doesNotContain("INTERNAL");
        if (answer.status() == 400) {
            answer.refused(answer.code());
        }
    }

    private static byte[] broken(Random random) {
        StringBuilder text = new StringBuilder(GOOD);
        for (int faults = random.nextInt(1, 4); faults > 0; faults--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(0, 12));
            text.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }
}
