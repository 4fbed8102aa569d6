package org.realistgraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Prints how long a cheap question waits for its answer while the costliest that pass the limits are asked eight at once,
 * and what becomes of these. Nothing is judged here.
 */
final class CostlyBenchmark {

    private static final int CONFIGURATIONS = Integer.getInteger("bench.configurations", 20_000);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 60);
    private static final int CALLERS = 8;
    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\w+)\"");
    private static final String CHEAP = "{ configurations(first: 10) { nodes { id statement mechanism { label } } } }";

    /** Each is about as much as one request may ask for. */
    private static final List<String> COSTLY = List.of(
            "{ evidenceMap(rows: CONTEXT, columns: MECHANISM, firstRows: 100, firstColumns: 100, perCell: 1) { cells {"
                    + " state balance { text } } } }",
            "{ %s }"
                    .formatted(aliased(
                            14,
                            "evidenceMap(rows: CONTEXT, columns: OUTCOME, firstRows: 5, firstColumns: 5) {"
                                    + " cells { state } }")),
            "{ regularities(first: 100) { patterns { text } } }",
            "{ gaps(first: 100) { kind nodes { id } } }",
            "{ fragments(first: 100) { configuration { id } } }",
            "{ configurations(first: 100) { nodes { id sentence balance { text } grounding { singleFamily byBasis {"
                + " key balance { text } } } contexts { label } outcomes { outcome { label } } evidence(first: 10) {"
                + " nodes { stance source { id } } } } } }",
            "{ configurations(filter: { or: [{ completeness: { complete: true } }, { contested: true }], not: {"
                    + " statement: { contains: \"zzz\" } } }) { totalCount nodes { id } } }",
            "{ claims(filter: { evidence: { stance: CONTRARY, source: { families: { label: { contains: \"zzz\" } } } }"
                    + " }) { nodes { id } } }",
            "{ evidences(filter: { claim: { statement: { contains: \"no such words\" } } }) { nodes { id } } }",
            "{ search(text: \"c* OR m* configuration\", first: 100) { hits { node { id } } } }");

    @Test
    void aCheapQuestionBesideTheCostliest() throws IOException, InterruptedException {
        var folder = Path.of(Objects.requireNonNull(System.getProperty("bench.folder"), "bench/run compiles it"));
        try (var service = Revision.start(folder.resolve("after"))) {
            service.awaitStart();
            if (CONFIGURATIONS > 0) {
                service.store(CONFIGURATIONS);
            }
            COSTLY.forEach(question -> print("alone", service, question));
            for (var i = 0; i < 500; i++) {
                assertThat(ask(service, CHEAP)).contains("nodes");
            }
            print("before", cheap(service, SECONDS / 4));
            print("beside the costliest", besideTheCostliest(service));
            print("after", cheap(service, SECONDS / 4));
        }
    }

    private static Latencies besideTheCostliest(Revision service) throws InterruptedException {
        var isOver = new AtomicBoolean();
        var ends = new CountDownLatch(CALLERS);
        Map<String, Integer> codes = new ConcurrentSkipListMap<>();
        IntStream.range(0, CALLERS)
                .forEach(caller -> Thread.ofPlatform().start(() -> {
                    for (var i = caller; !isOver.get(); i++) {
                        codes.merge(code(ask(service, varied(COSTLY.get(i % COSTLY.size()), i))), 1, Integer::sum);
                    }
                    ends.countDown();
                }));
        var cheap = cheap(service, SECONDS);
        isOver.set(true);
        ends.await();
        print("the costliest were answered " + codes);
        return cheap;
    }

    /** Every fourth time another shape, which must be planned. */
    private static String varied(String question, int number) {
        return number % 4 == 0
                ? question.replaceFirst("\\}\\s*$", "")
                        + aliased(1 + number % 7, "configurations(filter: { id: [\"a\"] }, first: 1) { nodes { id } }")
                        + " }"
                : question;
    }

    private static String aliased(int many, String field) {
        var all = new ArrayList<String>();
        IntStream.range(0, many).forEach(number -> all.add("a" + number + ": " + field));
        return String.join(" ", all);
    }

    private static Latencies cheap(Revision service, int seconds) {
        var latencies = new Latencies(new ArrayList<>(), new TreeMap<>());
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            var begin = System.nanoTime();
            var code = code(ask(service, CHEAP));
            latencies.add((System.nanoTime() - begin) / 1e6, code);
        }
        return latencies;
    }

    private static String ask(Revision service, String query) {
        return service.wholeAnswer(Question.body(query, Map.of()));
    }

    private static String code(String answer) {
        var found = CODE.matcher(answer);
        return found.find() ? found.group(1) : "OK";
    }

    private static void print(String when, Revision service, String question) {
        var begin = System.nanoTime();
        var answer = ask(service, question);
        assertThat(code(answer)).as(answer).isNotEqualTo("INVALID_QUERY");
        print("%-8s %-12s %8.0f ms  %s"
                .formatted(
                        when,
                        code(answer),
                        (System.nanoTime() - begin) / 1e6,
                        "OK".equals(code(answer)) ? excerpt(question, 70) : excerpt(answer, 300)));
    }

    private static String excerpt(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }

    private static void print(String when, Latencies latencies) {
        print("%-22s %s".formatted(when, latencies));
    }

    private static void print(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** How long answers took, in milliseconds, and how often each code came. */
    private record Latencies(List<Double> times, Map<String, Integer> codes) {

        void add(double time, String code) {
            times.add(time);
            codes.merge(code, 1, Integer::sum);
        }

        @Override
        public String toString() {
            var sorted = times.stream().sorted().toList();
            return "median %.1f ms, p99 %.1f ms, longest %.1f ms, %s"
                    .formatted(at(sorted, 0.5), at(sorted, 0.99), sorted.getLast(), codes);
        }

        private static double at(List<Double> sorted, double part) {
            return sorted.get((int) (part * (sorted.size() - 1)));
        }
    }
}
