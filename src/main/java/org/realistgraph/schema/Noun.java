package org.realistgraph.schema;

import java.util.List;

/** A noun or claim of the model: its type, the plural under which lists and bundles name it, and the labels of its nodes. */
public record Noun(MappedType type, String plural, List<String> labels) {}
