package org.realistgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.TestDatabase;

/** The chains found are those that trying every way finds. */
final class OracleIT {

    private static final int GRAPHS = 500;
    private static final String ASK =
            "query ($input: ChainsInput!) { chains(first: 100, input: $input) { totalCount truncated chains { id"
                    + " verdict } } }";
    private static final List<String> VERDICTS =
            List.of("DISJOINT", "NOT_JUDGED", "ENABLES", "ANALOGOUS", "FITS_IF", "FITS");

    private final Random random = new Random(4);

    @Test
    void chainsAreThoseThatTryingEveryWayFinds() {
        TestDatabase.wipe();
        var graphs = IntStream.range(0, GRAPHS)
                .mapToObj(number -> SmallGraph.random(number, random))
                .toList();
        SmallGraph.store(GRAPHS, graphs);
        var graphQl = Wired.to(TestDatabase.graph());
        var found = 0;
        var longest = 0;
        for (var number = 0; number < GRAPHS; number++) {
            var question = question("g" + number + "-", graphs.get(number));
            var expected = new Oracle(graphs.get(number), question).chains();
            assertThat(ask(graphQl, question))
                    .as(question + " of " + graphs.get(number))
                    .isEqualTo(expected);
            found += expected.size();
            longest = Math.max(
                    longest,
                    expected.keySet().stream()
                            .mapToInt(id -> id.split("~", -1).length)
                            .max()
                            .orElse(0));
        }
        assertThat(found).isGreaterThan(300);
        assertThat(longest).isGreaterThanOrEqualTo(3);
    }

    private static Map<String, String> ask(GraphQL graphQl, Oracle.Question question) {
        var result = graphQl.execute(ExecutionInput.newExecutionInput(ASK).variables(Map.of("input", input(question))));
        assertThat(result.getErrors()).isEmpty();
        Map<String, Map<String, Object>> data = result.getData();
        var chains = data.getOrDefault("chains", Map.of());
        assertThat(chains.get("truncated")).isEqualTo(false);
        var found = new TreeMap<String, String>();
        for (var chain : chains.get("chains") instanceof List<?> list ? list : List.of()) {
            if (chain instanceof Map<?, ?> map) {
                var verdict = map.get("verdict");
                found.put(String.valueOf(map.get("id")), verdict == null ? "none" : verdict.toString());
            }
        }
        assertThat(chains.get("totalCount")).isEqualTo(found.size());
        return found;
    }

    private static Map<String, Object> input(Oracle.Question question) {
        var to = new HashMap<String, Object>(Map.of("id", question.to()));
        if (question.direction() != null) {
            to.put("direction", question.direction());
        }
        return Map.of(
                "from", question.from(),
                "to", to,
                "via", question.via(),
                "avoid", question.avoid(),
                "minHops", question.minHops(),
                "maxHops", question.maxHops(),
                "verdicts", List.copyOf(question.verdicts()),
                "alignment", question.acceptedOnly() ? "AGREED_ONLY" : "PROPOSED_TOO");
    }

    private Oracle.Question question(String prefix, SmallGraph graph) {
        var cmo = SmallGraph.one(graph.configurations(), random).id();
        var froms =
                List.of(prefix + "programme-1", prefix + "programme-" + random.nextInt(3), prefix + "context-3", cmo);
        var from = SmallGraph.one(froms, random);
        var tos = List.of(
                prefix + "outcome-0", prefix + "outcome-1", prefix + "context-" + random.nextInt(3), other(graph, cmo));
        var to = SmallGraph.one(tos, random);
        var direction = to.contains("outcome") && random.nextBoolean() ? "INCREASES" : null;
        var via = random.nextInt(6) == 0 ? List.of(thing(prefix, graph)) : List.<String>of();
        var avoid = new ArrayList<String>();
        if (random.nextInt(3) == 0) {
            avoid.add(thing(prefix, graph));
            avoid.removeAll(via);
            avoid.removeAll(List.of(from, to));
        }
        var least = random.nextInt(5) == 0 ? random.nextInt(3) : 0;
        return new Oracle.Question(
                from,
                to,
                to.contains("outcome"),
                direction,
                via,
                avoid,
                least,
                least + random.nextInt(8),
                verdicts(),
                random.nextInt(4) == 0);
    }

    private static String other(SmallGraph graph, String than) {
        return graph.configurations().stream()
                .map(SmallGraph.Configuration::id)
                .filter(id -> !id.equals(than))
                .findFirst()
                .orElseThrow();
    }

    private String thing(String prefix, SmallGraph graph) {
        var things = new ArrayList<>(List.of(
                prefix + "context-" + random.nextInt(4),
                prefix + "outcome-" + random.nextInt(3),
                SmallGraph.one(graph.configurations(), random).id()));
        graph.ripples().forEach(ripple -> things.add(ripple.id()));
        return SmallGraph.one(things, random);
    }

    private Set<String> verdicts() {
        var some = new TreeSet<String>();
        some.add(SmallGraph.one(VERDICTS, random));
        VERDICTS.stream().filter(one -> random.nextInt(6) > 0).forEach(some::add);
        return some;
    }
}
