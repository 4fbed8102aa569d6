package org.realistgraph.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A good request's body that is broken at random places. */
final class BrokenJson {

    private static final String GOOD = """
        {"query": "query Q($n: Int = 5, $filter: ConfigurationFilter) { configurations(first: $n, filter: $filter) { nodes \
        { ...f } totalCount } node(id: \\"ifps\\") { ... on Intervention { name } id @include(if: true) } } \
        fragment f on Configuration { id evidence(first: 2) { edges { cursor node { id } } } }",
        "operationName": "Q", "variables": {"n": 3, "filter": {"status": "PROPOSED", "or": [{"id": "x"}]}},
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
            "\\ud800",
            "fragment f on Configuration { ...f }",
            "mutation",
            "subscription",
            "@skip(if: $n)",
            "__schema { types { name } }",
            "PROPOSED",
            "\uFEFF",
            "🏃",
            "#",
            "&",
            "|",
            "!",
            "id",
            "first: 0");

    private BrokenJson() {}

    static byte[] draw(Random random) {
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
