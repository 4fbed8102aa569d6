package org.realistgraph.problem;

import org.jspecify.annotations.Nullable;

/**
 * The refusal of a request: a code, a sentence and, where useful, the offending value, its path in the input, and a
 * hint. A refusal is an answer and not a fault, so it has no stack trace.
 */
public final class Refusal extends RuntimeException {

    private final Code code;
    private final String sentence;
    private final transient @Nullable Object value;
    private final @Nullable String hint;
    private final @Nullable String path;

    /** A refusal with one sentence, which the caller reads unchanged. */
    public Refusal(Code code, String sentence) {
        this(code, sentence, null, null, null);
    }

    private Refusal(Code code, String sentence, @Nullable Object value, @Nullable String hint, @Nullable String path) {
        super(sentence, null, false, false);
        this.code = code;
        this.sentence = sentence;
        this.value = value;
        this.hint = hint;
        this.path = path;
    }

    /** The refusal of an unknown id. */
    public static Refusal unknown(String id) {
        return new Refusal(Code.UNKNOWN_ID, "No node has this id.")
                .withValue(id)
                .hint("Find the id with search.");
    }

    /** The refusal of an id that no node of the noun has. */
    public static Refusal unknown(String noun, String id) {
        return new Refusal(Code.UNKNOWN_ID, "No " + noun + " has the id " + id + ".").withValue(id);
    }

    /** A copy with the offending value. */
    public Refusal withValue(@Nullable Object value) {
        return new Refusal(code, sentence, value, hint, path);
    }

    /** A copy with a hint at what would be accepted. */
    public Refusal hint(String hint) {
        return new Refusal(code, sentence, value, hint, path);
    }

    /** A copy with the path of the value in the input, such as {@code input.title}. */
    public Refusal at(String path) {
        return new Refusal(code, sentence, value, hint, path);
    }

    public Code code() {
        return code;
    }

    public String sentence() {
        return sentence;
    }

    public @Nullable Object value() {
        return value;
    }

    public @Nullable String hint() {
        return hint;
    }

    public @Nullable String path() {
        return path;
    }
}
