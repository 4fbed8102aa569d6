package org.realistgraph.filter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.Graph;

/** Compares what is answered with what looking at each thing finds, over as many pages of each list. */
final class Comparison {

    /** What a seed makes: the same seed makes the same. */
    interface Seeded {

        long seed();
    }

    /** A statement over a large graph may take its time. */
    static final Graph DATABASE = TestDatabase.graph(Duration.ofMinutes(10));

    private static final long FIRST = Long.getLong("seed", 1);

    private final SchemaText schema = SchemaText.read();
    private final FilterOracle oracle = new FilterOracle(schema);
    private final RawGraph graph;
    private final int pages;
    private final RandomQuestions questions;

    Comparison(RawGraph graph, int pages) {
        this.graph = graph;
        this.pages = pages;
        this.questions = new RandomQuestions(schema, graph, oracle);
    }

    /** Where lists at the root are answered otherwise. */
    List<String> ofLists(int many) {
        var answers = new Answers(Wired.to(DATABASE));
        return each("filtered lists", seeds(many).mapToObj(questions::question), one -> difference(one, one, answers));
    }

    /** Where lists at the root are answered otherwise, filtered by one field after the other. */
    List<String> ofEachField() {
        var answers = new Answers(Wired.to(DATABASE));
        return each("filters by a field", questions.ofEachField().stream(), one -> difference(one, one, answers));
    }

    /** Where lists below others are answered otherwise. */
    List<String> ofListsBelowOthers(int many) {
        var answers = new Answers(Wired.to(DATABASE));
        return each(
                "filtered lists below others",
                seeds(many).mapToObj(questions::nested),
                one -> difference(one, one.expected(schema, graph, oracle), one.ask(schema, answers)));
    }

    /** The first difference that a planted fault makes in so many questions that may show it; none if none does. */
    List<String> of(PlantedFault fault, int many) {
        var answers = new Answers(Wired.to(fault.in(DATABASE)));
        return seeds(many)
                .mapToObj(questions::question)
                .filter(fault::mayShowIn)
                .map(question -> difference(question, fault.in(question, schema), answers))
                .filter(difference -> !difference.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static LongStream seeds(int many) {
        return LongStream.range(FIRST, FIRST + many);
    }

    private static <Q extends Seeded> List<String> each(
            String what, Stream<Q> questions, Function<Q, List<String>> comparison) {
        var begin = Instant.now();
        var asked = questions.toList();
        var differences = asked.stream()
                .flatMap(question -> comparison.apply(question).stream())
                .toList();
        System.out.printf(
                "%d %s, seeds %d to %d, compared in %d s%n",
                asked.size(),
                what,
                asked.getFirst().seed(),
                asked.getLast().seed(),
                Duration.between(begin, Instant.now()).toSeconds());
        return differences;
    }

    private List<String> difference(Question question, Question understood, Answers answers) {
        var things = graph.withAny(schema.labels(question.type()));
        var kept = oracle.kept(things, question.filter(), question.type(), question.order());
        return difference(question, question.expected(kept, pages), understood.ask(answers, pages));
    }

    private static List<String> difference(Object question, Object expected, Object answer) {
        return expected.equals(answer)
                ? List.of()
                : List.of(question + "\nmust be " + expected + "\nbut was " + answer);
    }
}
