package org.realistgraph.limit;

/** How many things the lists below a field hold, and how many a list that holds one for each row and column. */
record Size(long each, long pairs) {

    static Size of(long each) {
        return new Size(each, each);
    }

    static Size of(long rows, long columns) {
        return new Size(Math.max(rows, columns), rows * columns);
    }
}
