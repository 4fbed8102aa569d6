package org.realistgraph.projection;

/** Formats generated Cypher. */
final class CypherText {

    private CypherText() {}

    /** A block of an opening line, indented lines and a closing line. */
    static String block(String open, String lines, String close) {
        return open + "\n" + lines.indent(2) + close;
    }
}
