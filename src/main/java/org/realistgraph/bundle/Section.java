package org.realistgraph.bundle;

import java.util.List;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.Noun;

/** The part of a bundle that holds the things of one noun, and the fields that they are written with, in order. */
record Section(Noun noun, List<MappedField> fields) {

    String name() {
        return noun.plural();
    }

    /** The name of the noun's type. */
    String type() {
        return noun.type().name();
    }
}
