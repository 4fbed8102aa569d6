package org.realistgraph.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.realistgraph.http.Wire.Reply;
import org.realistgraph.problem.LoggedFaults;
import tools.jackson.databind.JsonNode;

/** What no answer may be or hold, whatever was asked. */
final class Findings {

    private static final Pattern INSIDE = Pattern.compile(Caller.INSIDE.pattern()
            + "|/(?:root|home|tmp|var|usr|work)/|\\.(?:java|cypher|class)\\b|OPTIONAL CALL|RETURN \\{|neo4j");

    private Findings() {}

    /** In words, none where the answer is sound. */
    static List<String> in(Reply reply) {
        List<String> findings = new ArrayList<>();
        int status = reply.status();
        if (status >= 500 && !(status == 503 && reply.hasHeader("Retry-After"))) {
            findings.add("status " + status);
        }
        JsonNode errors = reply.json().path("errors");
        boolean isPublished =
                status == 200 && reply.json().isMissingNode(); // a page or the schema, as it is for everybody
        String told = isPublished ? "" : reply.json().isMissingNode() ? reply.text() : errors.toString();
        if (told.contains("INTERNAL")) {
            findings.add("a fault of the inside: " + LoggedFaults.behind(told));
        }
        if (INSIDE.matcher(told).find()) {
            findings.add("a leak");
        }
        if (status >= 400
                && !reply.body().isEmpty()
                && errors.at("/0/extensions/code").asString("").isEmpty()
                && !reply.text().contains("\"code\":")) {
            findings.add("a refusal without a code");
        }
        return findings;
    }

    /** Where two answers to the same question differ, if both were given. */
    static List<String> between(Reply plain, Reply disguised) {
        if (plain.status() == 503 || disguised.status() == 503) {
            return List.of();
        }
        String one = RandomTree.bare(plain.json().path("data")).toString();
        String other = RandomTree.bare(disguised.json().path("data")).toString();
        return one.equals(other) ? List.of() : List.of("answers differ: " + one + " and " + other);
    }
}
