package org.realistgraph.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.RealistGraph;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cursors that have the form of this service's and another content. */
@SpringBootTest(
        classes = RealistGraph.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "realist.limits.new-shapes=100000")
final class ForgedCursorIT {

    @LocalServerPort
    private int port;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.on(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"YEAR\",9223372036854775808,\"x\"]",
                "[\"YEAR\",9223372036854775807,\"x\"]",
                "[\"YEAR\",-1e400,\"x\"]",
                "[\"YEAR\",2004.5,\"x\"]",
                "[\"YEAR\",NaN,\"x\"]",
                "[\"YEAR\",\"2004\",\"x\"]",
                "[\"YEAR\",true,\"x\"]",
                "[\"YEAR\",[2004],\"x\"]",
                "[\"YEAR\",[[[[[]]]]],\"x\"]",
                "[\"YEAR\",{\"a\":1},\"x\"]",
                "[\"YEAR\",2004,\"\\ud800\"]",
                "[\"YEAR\",2004,7]",
                "[\"YEAR\",2004,null]",
                "[\"YEAR\",2004,\"x\",\"y\"]",
                "[\"TITLE\",7,\"x\"]",
                "[\"TITLE\",\"\\udc00\",\"x\"]",
                "[\"TITLE\",\"a\",{}]",
                "[\"ID\",\"a\",\"x\"]",
                "[\"ID\",0,\"x\"]",
                "[\"ID\",null,\"\\ud800\"]",
            })
    void aCursorWithOtherContentIsRefused(String content) {
        String order = content.replaceAll("\\W*(\\w+).*", "$1");
        String query = "query($after: String) { studies(first: 1, after: $after %s) { nodes { id } } }"
                .formatted(order.equals("ID") ? "" : ", orderBy: " + order);
        caller.ask(query, Map.of("after", encoded(content))).refused("BAD_CURSOR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"SCORE\",null,\"x\"]",
                "[\"SCORE\",\"1\",\"x\"]",
                "[\"SCORE\",1e400,\"x\"]",
                "[\"SCORE\",[1.0],\"x\"]",
                "[\"SCORE\",9223372036854775808,\"x\"]",
                "[\"SCORE\",1.0,\"\\ud83d\"]",
            })
    void aCursorOfASearchWithOtherContentIsRefused(String content) {
        caller.ask(
                        "query($after: String) { search(text: \"trust\", first: 1, after: $after) { totalCount } }",
                        Map.of("after", encoded(content)))
                .refused("BAD_CURSOR");
    }

    @Test
    void aCursorOfEndlessNestingOrLengthIsRefused() {
        String query = "query($after: String) { studies(after: $after) { totalCount } }";
        caller.ask(query, Map.of("after", encoded("[".repeat(5_000)))).refused("BAD_CURSOR");
        caller.ask(query, Map.of("after", encoded("[\"ID\",null,\"" + "x".repeat(50_000) + "\"]")))
                .refused("TOO_LONG");
    }

    private static String encoded(String content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }
}
