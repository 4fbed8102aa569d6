package org.realistgraph.completion;

import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

/**
 * The path of a value in the answer. The engine's own paths build their text at every step, so they are created only
 * for errors.
 */
record AnswerPath(@Nullable AnswerPath owner, Object step) {

    private static final AnswerPath ROOT = new AnswerPath(null, "");

    static AnswerPath root() {
        return ROOT;
    }

    /** The path of a field, by its response key, or of an item, by its index. */
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
