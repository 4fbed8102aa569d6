package org.realistgraph.filter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.Graph;
import org.realistgraph.projection.Wired;

/** Compares what is answered with what looking at each thing finds, over as many pages of each list. */
final class Comparison {

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
        return each("filtered lists", many, seed -> {
            var question = questions.question(seed);
            return difference(question, question, answers);
        });
    }

    /** Where lists below others are answered otherwise. */
    List<String> ofListsBelowOthers(int many) {
        var answers = new Answers(Wired.to(DATABASE));
        return each("filtered lists below others", many, seed -> {
            var question = questions.nested(seed);
            return difference(question, question.expected(schema, graph, oracle), question.ask(schema, answers));
        });
    }

    /** The first difference that a planted fault makes in so many questions that may show it; none if none does. */
    List<String> of(PlantedFault fault, int many) {
        var answers = new Answers(Wired.to(fault.in(DATABASE)));
        for (var seed = FIRST; seed < FIRST + many; seed++) {
            var question = questions.question(seed);
            if (fault.mayShowIn(question)) {
                var difference = difference(question, fault.in(question, schema), answers);
                if (!difference.isEmpty()) {
                    return difference;
                }
            }
        }
        return List.of();
    }

    private static List<String> each(String what, int many, LongFunction<List<String>> comparison) {
        var begin = Instant.now();
        var differences = new ArrayList<String>();
        for (var seed = FIRST; seed < FIRST + many; seed++) {
            differences.addAll(comparison.apply(seed));
        }
        System.out.printf(
                "%d %s, seeds %d to %d, compared in %d s%n",
                many,
                what,
                FIRST,
                FIRST + many - 1,
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
