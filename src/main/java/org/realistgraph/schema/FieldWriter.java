package org.realistgraph.schema;

/** Who sets a stored field: whoever may write the thing, unless the schema says otherwise by {@code @setBy}. */
public enum FieldWriter {
    ANYONE,
    VERB,
    STORE
}
