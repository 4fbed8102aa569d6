package org.realistgraph.problem;

import org.jspecify.annotations.Nullable;

/**
 * A request that is understood and not granted: a code, a sentence and, where they help, the offending value, the
 * path of the input it stands at and a hint. It is an answer and not a fault, so it has no stack trace.
 */
public final class Refusal extends RuntimeException {

    private final Code code;
    private final String sentence;
    private final transient @Nullable Object value;
    private final @Nullable String hint;
    private final @Nullable String path;

    /** A refusal in one sentence, which the caller reads as it stands. */
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

    /** The refusal of an id that nothing has. */
    public static Refusal unknown(String id) {
        return new Refusal(Code.UNKNOWN_ID, "There is nothing with that id.")
                .withValue(id)
                .hint("Find the id with search.");
    }

    /** The refusal of an id that nothing of the noun has. */
    public static Refusal unknown(String noun, String id) {
        return new Refusal(Code.UNKNOWN_ID, "No " + noun + " has the id " + id + ".").withValue(id);
    }

    /** The same refusal, naming the value that was offered. */
    public Refusal withValue(@Nullable Object value) {
        return new Refusal(code, sentence, value, hint, path);
    }

    /** The same refusal, saying what would be accepted. */
    public Refusal hint(String hint) {
        return new Refusal(code, sentence, value, hint, path);
    }

    /** The same refusal, naming where in the input the value stands, as in {@code input.title}. */
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
