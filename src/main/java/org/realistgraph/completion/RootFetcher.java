package org.realistgraph.completion;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.realistgraph.graph.Request;
import org.realistgraph.projection.Selection;
import org.realistgraph.projection.SelectionSets;

/** Answers a root field: reads the data, and completes the answer in one pass. */
record RootFetcher(RootReading reading) implements DataFetcher<Completed> {

    @Override
    public Completed get(DataFetchingEnvironment environment) throws Exception {
        Request.check();
        var sets = new SelectionSets(environment);
        var root = Selection.root(environment, sets);
        var read = reading.read(root, environment);
        var type = environment.getFieldType();
        var completion = new CompletionCompiler(sets)
                .of(environment.getMergedField(), type, environment.getParentType(), SelectionKeys.below(root, type));
        var errors = new AnswerErrors();
        var key = environment.getMergedField().getResultKey();
        var json = completion.complete(read, AnswerPath.root(), key, errors);
        return json == Completion.MISSING
                ? new Completed(null, true, errors.all())
                : new Completed(json, false, errors.all());
    }
}
