package org.realistgraph.completion;

import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

/** Where a value stands in the answer. The engine's own paths write themselves out at every step: they are made for errors only. */
record AnswerPath(@Nullable AnswerPath owner, Object step) {

    private static final AnswerPath ROOT = new AnswerPath(null, "");

    static AnswerPath root() {
        return ROOT;
    }

    /** The place of a field, by its key of the response, or of an item, by its number. */
    AnswerPath to(Object step) {
        return new AnswerPath(this, step);
    }

    ResultPath written() {
        if (owner == null) {
            return ResultPath.rootPath();
        }
        return step instanceof Integer number
                ? owner.written().segment(number)
                : owner.written().segment((String) step);
    }
}
