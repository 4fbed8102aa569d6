package org.realistgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What is asked of both revisions; its bodies take turns. */
record Question(String name, List<String> bodies) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> OF_A_CONFIGURATION = List.of(
            "contexts { id label }",
            "mechanism { id label }",
            "outcomes { direction outcome { id label } }",
            "moderations { nodes { id effect } }",
            "evidence { nodes { id stance } }");
    private static final List<String> OF_A_CONCEPT = List.of(
            "label",
            "description",
            "alignments { totalCount }",
            "findings { nodes { id statement } }",
            "configurations(first: 5) { nodes { id statement } }");

    static Question example(String name, String file) throws IOException {
        return new Question(name, List.of(body(Files.readString(Path.of("examples", file)), Map.of())));
    }

    /** Pages of 25 with everything, wherever in the generated graph. */
    static Question page(Revision revision, int configurations) {
        var afters = Stream.iterate("", after -> end(revision, after)).skip(1).limit(configurations / 100 - 1);
        return new Question(
                "page of 25",
                afters.map(after -> body(ReadBenchmark.Way.EVERYTHING, Map.of("after", after)))
                        .toList());
    }

    /** Questions that differ in the fields asked for, which is what a revision may have to plan for. */
    static List<Question> shapes() {
        return IntStream.range(0, 1 << OF_A_CONCEPT.size())
                .filter(choice -> Integer.bitCount(choice) == 2 || Integer.bitCount(choice) == 3)
                .boxed()
                .flatMap(choice -> Stream.of(
                        shape("configurations", OF_A_CONFIGURATION, choice),
                        shape("contexts", OF_A_CONCEPT, choice),
                        shape("outcomes", OF_A_CONCEPT, choice)))
                .toList();
    }

    private static Question shape(String list, List<String> parts, int choice) {
        var fields = IntStream.range(0, parts.size())
                .filter(part -> (choice >> part & 1) == 1)
                .mapToObj(parts::get)
                .toList();
        var query = "{ %s(first: 25) { nodes { id %s } } }".formatted(list, String.join(" ", fields));
        return new Question(query, List.of(body(query, Map.of())));
    }

    /** The cursor of the hundredth configuration after another. */
    private static String end(Revision revision, String after) {
        var query = "query ($after: String) { configurations(first: 100, after: $after) { pageInfo { endCursor } } }";
        var variables = after.isEmpty() ? Map.<String, String>of() : Map.of("after", after);
        return JSON.readTree(revision.ask(body(query, variables)))
                .at("/data/configurations/pageInfo/endCursor")
                .asString();
    }

    static String body(String query, Map<String, String> variables) {
        return JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    }
}
