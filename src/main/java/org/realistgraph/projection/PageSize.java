package org.realistgraph.projection;

import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** The size of a page: 1 to 100 items. */
public final class PageSize {

    public static final int LARGEST = 100;

    private PageSize() {}

    /** Validates the requested size; {@code path} is its path in the refusal of an invalid size. */
    public static int of(@Nullable Object first, String path) {
        if (first instanceof Integer size && size >= 1 && size <= LARGEST) {
            return size;
        }
        throw new Refusal(Code.BAD_PAGE_SIZE, "A page holds 1 to 100 items.")
                .withValue(first)
                .at(path)
                .hint("Request at most 100; a list with the argument after continues from endCursor.");
    }
}
