package org.realistgraph.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.realistgraph.limit.OperationCost;
import org.realistgraph.problem.Code;

/** Collects the data of one request to the graph, from its first byte to its last, for its line in the log. */
final class Operation {

    private final String id = UUID.randomUUID().toString();
    private final long start = System.nanoTime();
    private volatile @Nullable String name;
    private volatile @Nullable OperationCost cost;
    private volatile @Nullable String code;

    String id() {
        return id;
    }

    long start() {
        return start;
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    OperationCost cost() {
        return cost;
    }

    @Nullable
    String code() {
        return code;
    }

    /** Sets the name; only from a parsed document, whose names consist of letters, digits and underscores. */
    void named(@Nullable String operation) {
        name = operation;
    }

    void measured(@Nullable OperationCost measured) {
        cost = measured;
    }

    void succeeded() {
        code = "OK";
    }

    void failed(Code failure) {
        code = failure.name();
    }
}
