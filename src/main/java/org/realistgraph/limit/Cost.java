package org.realistgraph.limit;

import java.util.LinkedHashMap;
import java.util.Map;

/** The cost of an operation: the maximum number of values in its answer, and its depth. */
record Cost(long complexity, int depth) {

    static final Cost NONE = new Cost(0, 0);
    static final Cost VALUE = new Cost(1, 1);

    private static final long MOST = Integer.MAX_VALUE;

    Cost beside(Cost other) {
        return new Cost(Math.min(MOST, complexity + other.complexity), Math.max(depth, other.depth));
    }

    Cost times(long count) {
        return new Cost(Math.min(MOST, complexity * Math.clamp(count, 1, MOST)), depth);
    }

    /** The cost of a field that contains this cost. */
    Cost below(long ownComplexity) {
        return new Cost(Math.min(MOST, complexity + ownComplexity), depth + 1);
    }

    /** The cost and the limits in the form of the response. */
    Map<String, Object> told(Limits limits) {
        Map<String, Object> told = numbers(complexity, depth);
        told.put("limit", numbers(limits.complexity(), limits.depth()));
        return told;
    }

    private static Map<String, Object> numbers(long complexity, int depth) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("complexity", complexity);
        numbers.put("depth", depth);
        return numbers;
    }
}
