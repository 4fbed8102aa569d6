package org.realistgraph.bundle.yaml;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Writes single values: plain if every YAML parser reads them with the right type, otherwise in double quotes. */
final class YamlScalar {

    private static final Resolver RESOLVER = new Resolver();
    private static final Pattern OTHER_THAN_TEXT = Pattern.compile("0o[0-7]+|[yYnN]|<<|=");
    private static final Pattern UNSAFE =
            Pattern.compile("^[-?:,\\[\\]{}#&*!|>'\"%@`]|^\\s|\\s$|: |:$| #|[^\\P{C}]|\\v");
    private static final Pattern UNSAFE_IN_FLOW = Pattern.compile("[,\\[\\]{}]");

    private YamlScalar() {}

    /** A value in block style, on the rest of its line. */
    static String block(Object value) {
        return value instanceof String text ? (isPlain(text) ? text : quoted(text)) : number(value);
    }

    /** A value in flow style, between brackets. */
    static String flow(Object value) {
        if (value instanceof String text) {
            return isPlain(text) && !UNSAFE_IN_FLOW.matcher(text).find() ? text : quoted(text);
        }
        return number(value);
    }

    private static String number(Object value) {
        return value instanceof Double number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && !UNSAFE.matcher(text).find()
                && !OTHER_THAN_TEXT.matcher(text).matches()
                && RESOLVER.resolve(NodeId.scalar, text, true).equals(Tag.STR);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> append(quoted, point);
            }
        });
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int point) {
        if (isPrinted(point)) {
            quoted.appendCodePoint(point);
        } else {
            quoted.append(point > 0xFFFF ? "\\U%08x".formatted(point) : "\\u%04x".formatted(point));
        }
    }

    private static boolean isPrinted(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
