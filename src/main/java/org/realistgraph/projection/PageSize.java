package org.realistgraph.projection;

import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** How many things a page holds: 1 to 100. */
public final class PageSize {

    public static final int LARGEST = 100;

    private PageSize() {}

    /** The number asked for; {@code path} names where it was asked for, in the refusal of any other. */
    public static int of(@Nullable Object first, String path) {
        if (first instanceof Integer size && size >= 1 && size <= LARGEST) {
            return size;
        }
        throw new Refusal(Code.BAD_PAGE_SIZE, "A page holds 1 to 100 items.")
                .withValue(first)
                .at(path)
                .hint("Ask for 100 at most; a list that has an after goes on with the endCursor of the page before.");
    }
}
