package org.realistgraph.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text, split as the index splits them: by Unicode's word boundaries (UAX #29). A mark between letters
 * or digits belongs to the word, as in child's, e.g, 1,511 and 0.05; a mark at an end does not.
 */
final class SearchTerms {

    private static final String ALONE = "\\p{IsHan}\\p{IsHiragana}";
    private static final String APART = "\\p{IsThai}\\p{IsLao}\\p{IsMyanmar}\\p{IsKhmer}";
    private static final String OTHER = "&&[^" + ALONE + APART + "\\p{IsKatakana}\\p{Nd}]";
    private static final String LETTERS =
            "[\\p{IsAlphabetic}" + OTHER + "][\\p{IsAlphabetic}\\p{M}\\p{Cf}" + OTHER + "]*+";
    private static final String DIGITS = "\\p{Nd}[\\p{Nd}\\p{M}\\p{Cf}]*+";
    private static final String BETWEEN_BOTH = ".'‘’․﹒＇．";
    private static final String BETWEEN_LETTERS = "[" + BETWEEN_BOTH + ":·‧：]";
    private static final String BETWEEN_DIGITS = "[" + BETWEEN_BOTH + ",;⁄，；]";
    private static final String PART = "(?:" + LETTERS + "(?:" + BETWEEN_LETTERS + LETTERS + ")*+|" + DIGITS + "(?:"
            + BETWEEN_DIGITS + DIGITS + ")*+)";
    private static final Pattern WORD = Pattern.compile("[" + ALONE + "]|\\p{IsKatakana}++|[" + APART + "]++|\\p{Pc}*+"
            + PART + "(?:\\p{Pc}*+" + PART + ")*+\\p{Pc}*+");

    private SearchTerms() {}

    /** The words with their positions. */
    static List<MatchResult> in(String text) {
        return WORD.matcher(text).results().toList();
    }

    /** The word in the form for comparison: in lower case, with a straight apostrophe. */
    static String normal(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
