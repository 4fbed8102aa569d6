package org.realistgraph.limit;

/** How many things the lists below a field hold, and how many a list that holds one for each row and column. */
record FieldSize(long each, long pairs) {

    static FieldSize of(long each) {
        return new FieldSize(each, each);
    }

    static FieldSize of(long rows, long columns) {
        return new FieldSize(Math.max(rows, columns), rows * columns);
    }
}
