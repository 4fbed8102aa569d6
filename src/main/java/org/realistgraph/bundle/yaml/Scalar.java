package org.realistgraph.bundle.yaml;

import java.util.List;
import java.util.regex.Pattern;
import org.realistgraph.entity.EntityType;
import org.realistgraph.rule.NearMiss;
import org.realistgraph.schema.MappedField;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads and validates a single value in a bundle. */
sealed interface Scalar {

    /** The type of a bundle's version, which is not a type of the schema. */
    String VERSION = "Version";

    /** Returns the value, or refuses it with a sentence that lacks its subject. */
    Object read(ScalarNode node);

    /** Returns the value of a YAML node, which must be a single value. */
    default Object read(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw new IllegalArgumentException("must be a single value.");
        }
        if (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isEmpty()) {
            throw new IllegalArgumentException("is empty; leave it out if nothing is coded.");
        }
        return read(scalar);
    }

    /** The scalar for a property, or for the id at the end of a relation. */
    static Scalar of(MappedField field) {
        if (!(field instanceof MappedField.Property property)) {
            return new Id();
        }
        return switch (property.type()) {
            case "ID" -> new Id();
            case "String" -> new Text();
            case "Int" -> new Whole();
            case "Float" -> new Decimal();
            case "Boolean" -> new Truth();
            case VERSION -> new Numbered();
            default -> new Choice(property.enumValues());
        };
    }

    /** A text, verbatim. */
    record Text() implements Scalar {

        @Override
        public Object read(ScalarNode node) {
            if (!node.getTag().equals(Tag.STR)) {
                throw new IllegalArgumentException("must be a text: put " + node.getValue() + " in double quotes.");
            }
            return node.getValue();
        }
    }

    /** The id of a node. */
    record Id() implements Scalar {

        @Override
        public Object read(ScalarNode node) {
            if (!EntityType.SLUG.matcher(node.getValue()).matches()) {
                throw new IllegalArgumentException("\"" + node.getValue()
                        + "\" is not a valid id: use lower-case letters and digits, with hyphens between them.");
            }
            return new Text().read(node);
        }
    }

    /** A version. */
    record Numbered() implements Scalar {

        @Override
        public Object read(ScalarNode node) {
            if (!Version.FORM.matcher(node.getValue()).matches()) {
                throw new IllegalArgumentException(
                        "must be three numbers, such as 1.0.0, not \"" + node.getValue() + "\".");
            }
            return node.getValue();
        }
    }

    /** One of the values that the schema lists. */
    record Choice(List<String> values) implements Scalar {

        @Override
        public Object read(ScalarNode node) {
            if (!values.contains(node.getValue())) {
                throw new IllegalArgumentException("\"" + node.getValue() + "\" is not one of "
                        + String.join(", ", values)
                        + "." + NearMiss.question(node.getValue(), values));
            }
            return node.getValue();
        }
    }

    /** A whole number. */
    record Whole() implements Scalar {

        private static final Pattern FORM = Pattern.compile("0|-?[1-9]\\d{0,9}");

        @Override
        public Object read(ScalarNode node) {
            var isWhole = node.getScalarStyle() == ScalarStyle.PLAIN
                    && FORM.matcher(node.getValue()).matches();
            var number = isWhole ? Long.parseLong(node.getValue()) : Long.MAX_VALUE;
            if (number != (int) number) {
                throw new IllegalArgumentException(
                        "must be a whole number, such as 38, not \"" + node.getValue() + "\".");
            }
            return number;
        }
    }

    /** A number. */
    record Decimal() implements Scalar {

        private static final Pattern FORM = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

        @Override
        public Object read(ScalarNode node) {
            if (node.getScalarStyle() != ScalarStyle.PLAIN
                    || !FORM.matcher(node.getValue()).matches()) {
                throw new IllegalArgumentException("must be a number, such as 0.57, not \"" + node.getValue() + "\".");
            }
            return Double.parseDouble(node.getValue()) + 0.0;
        }
    }

    /** True or false. */
    record Truth() implements Scalar {

        @Override
        public Object read(ScalarNode node) {
            if (node.getScalarStyle() != ScalarStyle.PLAIN
                    || !List.of("true", "false").contains(node.getValue())) {
                throw new IllegalArgumentException("must be true or false, not \"" + node.getValue() + "\".");
            }
            return Boolean.valueOf(node.getValue());
        }
    }
}
