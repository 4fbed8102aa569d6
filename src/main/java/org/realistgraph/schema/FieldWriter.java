package org.realistgraph.schema;

/** Who sets a stored field: anyone who may write the node, unless the directive {@code @setBy} names another writer. */
public enum FieldWriter {
    ANYONE,
    VERB,
    STORE
}
