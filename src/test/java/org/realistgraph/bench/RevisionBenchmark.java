package org.realistgraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.realistgraph.bench.Pairs.Cost;

/**
 * Prints what a request costs the processor before and after: two revisions of the service, each in a JVM of its own, are
 * asked in turns, request by request, so that whatever else the machine does meets both alike. Nothing is judged here.
 */
final class RevisionBenchmark {

    private static final int CONFIGURATIONS = Integer.getInteger("bench.configurations", 20_000);
    private static final int PAIRS = Integer.getInteger("bench.pairs", 25);
    /** What the requests of a pair take of each, in milliseconds of the processor. */
    private static final int TURN = Integer.getInteger("bench.turn", 300);
    /** How many seconds of the processor each is asked before that, so that it is compiled. */
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 10);
    /** How many shapes are asked until the planner is compiled, before those that are measured. */
    private static final int FIRST_SHAPES = 12;

    @Test
    void costOfARequest() throws IOException {
        var folder = Path.of(Objects.requireNonNull(System.getProperty("bench.folder"), "bench/run compiles both"));
        try (var before = Revision.start(folder.resolve("before"));
                var after = Revision.start(folder.resolve("after"))) {
            var both = new Both(before, after);
            both.inEach(Revision::awaitStart);
            both.compare(Question.example("chains", "02-chains-to-care.graphql"));
            both.compare(Question.example("comparison", "03-three-programmes.graphql"));
            both.compare(Question.example("maps", "09-evidence-maps.graphql"));
            both.compare(Question.example("search", "11-trust.graphql"));
            both.inEach(revision -> revision.store(CONFIGURATIONS));
            both.compare(revision -> Question.page(revision, CONFIGURATIONS));
            both.compareFirstAnswers();
            assertThat(before.ask("{}")).contains("errors");
        }
    }

    private record Both(Revision before, Revision after) {

        void inEach(Consumer<Revision> action) {
            Stream.of(before, after).parallel().forEach(action);
        }

        void compare(Question question) {
            compare(_ -> question);
        }

        void compare(Function<Revision, Question> question) {
            var one = new Side(before, question.apply(before));
            var other = new Side(after, question.apply(after));
            if (!isAnswered(one, other)) {
                return;
            }
            var requests = Stream.of(one, other)
                    .parallel()
                    .mapToInt(Side::warmUp)
                    .max()
                    .orElseThrow();
            var pairs = new Pairs();
            while (pairs.size() < PAIRS) {
                add(pairs, one, other, requests);
            }
            print("%-12s %s, %d pairs of %d requests%s"
                    .formatted(
                            one.question.name(),
                            pairs.told(Cost::cpu),
                            PAIRS,
                            requests,
                            pairs.isFalling() ? "; still falling, see -Dbench.warm-up=" + WARM_UP : ""));
        }

        void compareFirstAnswers() {
            var first = new Pairs();
            var pairs = new Pairs();
            for (var shape : Question.shapes()) {
                var one = new Side(before, shape);
                var other = new Side(after, shape);
                add(first.size() < FIRST_SHAPES ? first : pairs, one, other, 1);
                isAnswered(one, other);
            }
            print("first answer %s, %d shapes".formatted(pairs.told(Cost::cpu), pairs.size()));
            print("  by clock   %s".formatted(pairs.told(Cost::wall)));
        }

        /** Asks both in turns, and in every other turn the second one first. */
        private static void add(Pairs pairs, Side one, Side other, int requests) {
            var ofOne = one.spent();
            var ofOther = other.spent();
            for (var i = 0; i < requests; i++) {
                var isTurned = (pairs.size() + i) % 2 == 1;
                (isTurned ? other : one).ask(i);
                (isTurned ? one : other).ask(i);
            }
            pairs.add(one.spent().since(ofOne, requests), other.spent().since(ofOther, requests));
        }

        /** Whether both answer; prints where the answers differ. */
        private static boolean isAnswered(Side one, Side other) {
            var before = one.answer();
            var after = other.answer();
            if (!before.equals(after)) {
                var at = Arrays.mismatch(before.toCharArray(), after.toCharArray());
                print("%s is answered otherwise from character %d on:%n  before %s%n  after  %s"
                        .formatted(one.question.name(), at, excerpt(before, at), excerpt(after, at)));
            }
            var refusal = Stream.of(before, after)
                    .filter(answer -> answer.startsWith("{\"errors\""))
                    .findFirst();
            refusal.ifPresent(told -> print("%s is refused: %s".formatted(one.question.name(), excerpt(told, 0))));
            return refusal.isEmpty();
        }

        private static String excerpt(String answer, int at) {
            return answer.substring(Math.max(0, at - 80), Math.min(answer.length(), at + 120));
        }
    }

    /** A revision and what it is asked. */
    private static final class Side {

        private final Revision revision;
        private final Question question;
        private long nanos;

        Side(Revision revision, Question question) {
            this.revision = revision;
            this.question = question;
        }

        String answer() {
            return revision.ask(question.bodies().getFirst());
        }

        void ask(int number) {
            var begin = System.nanoTime();
            revision.ask(question.bodies().get(number % question.bodies().size()));
            nanos += System.nanoTime() - begin;
        }

        Cost spent() {
            return new Cost(revision.cpu(), nanos / 1e6);
        }

        /** Asks until what is asked for is compiled, and gives the number of requests that take a turn. */
        int warmUp() {
            var requests = 5;
            for (var begin = spent(); spent().cpu() - begin.cpu() < WARM_UP * 1e3; ) {
                var before = spent();
                IntStream.range(0, requests).forEach(this::ask);
                requests =
                        (int) Math.ceil(TURN / spent().since(before, requests).cpu());
            }
            return requests;
        }
    }

    /** The result is what this class is for. */
    private static void print(String line) {
        System.out.println(line);
    }
}
