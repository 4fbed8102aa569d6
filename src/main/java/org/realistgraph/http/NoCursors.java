package org.realistgraph.http;

import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorStrategy;

/** Supports no cursors, so that the framework leaves connections to the projection. */
record NoCursors() implements CursorStrategy<ScrollPosition> {

    @Override
    public boolean supports(Class<?> targetType) {
        return false;
    }

    @Override
    public String toCursor(ScrollPosition position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScrollPosition fromCursor(String cursor) {
        throw new UnsupportedOperationException();
    }
}
