package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.realistgraph.RealistGraph;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.http.Wire.Reply;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Thousands of hostile requests, each drawn from its own number, so that any of them can be looked at alone. */
@SpringBootTest(
        classes = RealistGraph.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"realist.limits.new-shapes=1000000", "logging.level.org.realistgraph.http=warn"})
@Isolated("It counts the heap and the handles of this JVM.")
final class FuzzIT {

    private static final int ROUNDS = Boolean.getBoolean("nightly") ? 20_000 : 2_000;
    /** Until then the caches fill, whose size is bounded. */
    private static final int WARM_UP = ROUNDS / 10;

    private static final int CALLERS = 4;
    private static final Duration WATCHDOG = Duration.ofMinutes(Boolean.getBoolean("nightly") ? 60 : 10);
    private static final long SEED = Long.getLong("fuzz.seed", 11);

    @LocalServerPort
    private int port;

    /** Other tests have wiped it. */
    @BeforeAll
    static void theSeed() {
        SeededGraph.load();
    }

    @Test
    void noRequestFindsAFaultOrLeavesAnythingBehind() {
        System.out.println("Fuzzing with -Dfuzz.seed=" + SEED);
        assertThat(run(Wire.to(port), -WARM_UP, 0, WATCHDOG)).isEmpty();
        Footprint before = Footprint.now();
        assertThat(run(Wire.to(port), 0, ROUNDS, WATCHDOG)).isEmpty();
        Footprint after = before.afterwards();
        System.out.println("Before " + before + ", after " + after);
        assertThat(before.grownTo(after)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPlantedFaultIsFound(PlantedFault fault) {
        assertThat(fault.foundBy(this::run, Wire.to(port))).isNotEmpty();
    }

    /** What is found in the requests of these numbers, until something is. */
    private List<String> run(Wire wire, int from, int to, Duration watchdog) {
        Queue<String> findings = new ConcurrentLinkedQueue<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            var rounds = IntStream.range(from, to)
                    .mapToObj(number -> Executors.callable(() -> {
                        if (findings.isEmpty()) {
                            findings.addAll(round(wire, number));
                        }
                    }))
                    .toList();
            for (Future<?> round : callers.invokeAll(rounds, watchdog.toSeconds(), TimeUnit.SECONDS)) {
                if (round.state() != Future.State.SUCCESS) {
                    findings.add("a request did not end: " + round);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.copyOf(findings);
    }

    private static List<String> round(Wire wire, int number) {
        Random random = new Random(SEED * 1_000_003 + number);
        RandomRequest kind = RandomRequest.any(random);
        List<byte[]> requests = kind.draw(random);
        List<Reply> replies = requests.stream().map(wire::send).toList();
        List<String> findings =
                replies.stream().flatMap(reply -> Findings.in(reply).stream()).collect(Collectors.toList());
        if (kind == RandomRequest.DISGUISED) {
            findings.addAll(Findings.between(replies.getFirst(), replies.getLast()));
        }
        return findings.stream()
                .map(finding -> "%s in round %d of %s: %s%nanswered by %s"
                        .formatted(
                                finding,
                                number,
                                kind,
                                requests.stream().map(FuzzIT::shown).toList(),
                                replies))
                .toList();
    }

    private static String shown(byte[] request) {
        String text = new String(request, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(4_000, text.length()));
    }
}
