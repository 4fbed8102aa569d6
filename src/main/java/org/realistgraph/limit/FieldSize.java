package org.realistgraph.limit;

/** The length of the lists below a field, and the length of a list with one item for each pair of row and column. */
record FieldSize(long each, long pairs) {

    static FieldSize of(long each) {
        return new FieldSize(each, each);
    }

    static FieldSize of(long rows, long columns) {
        return new FieldSize(Math.max(rows, columns), rows * columns);
    }
}
