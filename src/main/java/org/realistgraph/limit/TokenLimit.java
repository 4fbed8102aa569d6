package org.realistgraph.limit;

import graphql.parser.ParsingListener;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.ErrorDoor;
import org.realistgraph.problem.Refusal;

/**
 * Follows the parser from token to token, and stops it when a document exceeds a limit, before numerals are converted
 * and the document is validated, because both can take minutes.
 */
final class TokenLimit implements ParsingListener {

    private static final int DEFINITIONS = 100;
    private static final int NESTING = 64;
    private static final int DIGITS = 20;
    private static final int EXPONENT = 3;
    private static final int NAME = 200;

    /** How many characters a text may have, in the document or in a variable. */
    static final int TEXT = 10_000;

    private int nesting;
    private int definitions;

    /**
     * Refuses a run of digits longer than any text, because the lexer takes seconds for a million digits before it
     * passes on the token, whose digits are then counted.
     */
    static void checkDigits(String document) {
        int run = 0;
        for (int i = 0; i < document.length(); i++) {
            run = isDigit(document.charAt(i)) ? run + 1 : 0;
            if (run > TEXT) {
                throw tooLong("A number", DIGITS, "digits");
            }
        }
    }

    @Override
    public void onToken(Token token) {
        String word = token.getText();
        if (word == null || word.isEmpty()) {
            return;
        }
        char first = word.charAt(0);
        switch (first) {
            case '{', '(', '[' -> open(first);
            case '}', ')', ']' -> nesting--;
            case '"' -> longest(word.length() - 2, TEXT, "A text", "characters");
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numeral(word);
            default -> longest(word.length(), NAME, "A name", "characters");
        }
    }

    private void open(char bracket) {
        definitions += nesting == 0 && bracket == '{' ? 1 : 0;
        nesting++;
        if (nesting > NESTING) {
            throw ErrorDoor.abort(
                    refusal(Code.TOO_DEEP, "The document nests more than %d brackets.".formatted(NESTING)));
        }
        if (definitions > DEFINITIONS) {
            throw ErrorDoor.abort(refusal(
                    Code.TOO_LONG, "The document holds more than %d operations and fragments.".formatted(DEFINITIONS)));
        }
    }

    private static void numeral(String word) {
        int exponent = Math.max(word.indexOf('e'), word.indexOf('E'));
        int end = exponent < 0 ? word.length() : exponent;
        longest(digits(word.substring(0, end)), DIGITS, "A number", "digits");
        longest(digits(word.substring(end)), EXPONENT, "The exponent of a number", "digits");
    }

    private static long digits(String word) {
        return word.chars().filter(TokenLimit::isDigit).count();
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private static void longest(long length, int most, String what, String unit) {
        if (length > most) {
            throw ErrorDoor.abort(tooLong(what, most, unit));
        }
    }

    private static Refusal tooLong(String what, int most, String unit) {
        return refusal(Code.TOO_LONG, "%s has more than %d %s.".formatted(what, most, unit));
    }

    private static Refusal refusal(Code code, String sentence) {
        return new Refusal(code, sentence).hint("Send several smaller documents.");
    }
}
