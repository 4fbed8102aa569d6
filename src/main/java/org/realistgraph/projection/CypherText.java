package org.realistgraph.projection;

/** Lays out generated Cypher. */
final class CypherText {

    private CypherText() {}

    /** An opening line, indented lines, a closing line. */
    static String block(String open, String lines, String close) {
        return open + "\n" + lines.indent(2) + close;
    }
}
