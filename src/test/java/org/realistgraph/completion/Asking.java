package org.realistgraph.completion;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExceptionWhileDataFetching;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.CountingGraph;
import org.realistgraph.graph.Graph;
import org.realistgraph.problem.ErrorDoor;

/** Asks a graph and walks through the answer: {@code at("rows", 0, "cells", 1, "state")}. */
public final class Asking {

    private final CountingGraph graph;
    private @Nullable Object answer;

    private Asking(Graph graph) {
        this.graph = new CountingGraph(graph);
    }

    public static Asking of(Graph graph, String query) {
        var asking = new Asking(graph);
        var result = Wired.to(asking.graph).execute(query);
        assertThat(result.getErrors()).as(query).isEmpty();
        asking.answer = result.getData();
        return asking;
    }

    /** Asks the tests' graph for a field of the query. */
    public static Asking ask(String field) {
        return of(TestDatabase.graph(), "{ " + field + " }");
    }

    /** The tests' graph refuses the field with that sentence. */
    public static void refused(String field, String sentence) {
        var result = Wired.to(TestDatabase.graph()).execute("{ " + field + " }");
        assertThat(result.getErrors())
                .extracting(error -> ErrorDoor.refusal(((ExceptionWhileDataFetching) error).getException())
                        .getMessage())
                .singleElement()
                .asString()
                .contains(sentence);
    }

    /** How many statements it took. */
    public int statements() {
        return graph.takeAsked().size();
    }

    /** What stands at the end of the steps: names of fields and places in lists. */
    public @Nullable Object at(Object... steps) {
        var at = answer;
        for (var step : steps) {
            at = switch (at) {
                case Map<?, ?> map -> map.get(step);
                case List<?> list -> list.get((Integer) step);
                case null, default -> throw new AssertionError("nothing at " + step + " in " + answer);
            };
        }
        return at;
    }

    /** What stands under a name in each member of a list. */
    public List<?> each(String name, Object... steps) {
        return at(steps) instanceof List<?> list
                ? list.stream().map(one -> ((Map<?, ?>) one).get(name)).toList()
                : List.of();
    }
}
