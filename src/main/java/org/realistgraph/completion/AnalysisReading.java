package org.realistgraph.completion;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.Reader;
import org.realistgraph.projection.Selection.Field;
import org.realistgraph.schema.Mapping;
import reactor.core.publisher.Mono;

/**
 * Runs an analysis, and reads in one statement all nodes to which its records refer. If the graph changes in between,
 * the analysis runs again, at most {@code runs} times; a mutation runs once.
 */
record AnalysisReading(DataFetcher<?> analysis, int runs, AnswerRecords records, Mapping mapping, Reader reader)
        implements RootReading {

    /** Spring returns an exception of a controller as a failed Mono. */
    private @Nullable Object answer(DataFetchingEnvironment environment) throws Exception {
        var answer = analysis.get(environment);
        return answer instanceof Mono<?> failed ? failed.block() : answer;
    }

    @Override
    public @Nullable Object read(Field root, DataFetchingEnvironment environment) throws Exception {
        for (var i = 0; i < runs; i++) {
            var gathering = new Gathering(mapping, records);
            var answer = gathering.of(answer(environment), root);
            if (reader.fill(gathering.places())) {
                return answer;
            }
        }
        throw new Refusal(Code.CHANGED_MEANWHILE, "The graph changed while this query ran.")
                .hint("Send the query again.");
    }
}
