package org.realistgraph.entity;

import java.util.List;
import java.util.regex.Pattern;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.Noun;

/** A noun with the fields that can be written, in the order of the schema. */
public record EntityType(Noun noun, List<MappedField> fields) {

    /** The form of ids: lower-case words, digits and hyphens. */
    public static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-+[a-z0-9]+)*");

    /** The name of the noun's type. */
    public String name() {
        return noun.type().name();
    }

    /** The plural of the noun, which names its section in bundles. */
    public String plural() {
        return noun.plural();
    }
}
