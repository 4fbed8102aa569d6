package org.realistgraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/**
 * The words that somebody looks for: single words, phrases in quotes, beginnings of words before a star. All must be
 * there. The words never become query syntax.
 */
record SearchText(List<Term> terms) {

    /** Words that stand next to each other; of the last one only the beginning where {@code open}. */
    record Term(List<String> words, boolean open) {

        String asLucene() {
            return "+" + (open ? words.getFirst() + "*" : "\"" + String.join(" ", words) + "\"");
        }

        Pattern asPattern() {
            var quoted = words.stream().map(Pattern::quote).toList();
            return Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + String.join("[^\\p{L}\\p{N}]+", quoted)
                            + (open ? "[\\p{L}\\p{N}]*" : "(?![\\p{L}\\p{N}])"),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    private static final Pattern QUOTED_OR_WORD = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static SearchText parse(String text) {
        var terms = new ArrayList<Term>();
        var matcher = QUOTED_OR_WORD.matcher(text);
        while (matcher.find()) {
            terms.addAll(matcher.group(1) == null ? ofWord(matcher.group(2)) : ofPhrase(matcher.group(1)));
        }
        if (terms.isEmpty()) {
            throw new Refusal(Code.NOTHING_TO_SEARCH, "There is no word to look for.")
                    .of(text)
                    .at("search.text")
                    .hint("Give at least one letter or digit, such as: trust, \"shared responsibility\", respons*.");
        }
        return new SearchText(List.copyOf(terms));
    }

    String asLucene() {
        return String.join(" ", terms.stream().map(Term::asLucene).toList());
    }

    private static List<Term> ofPhrase(String phrase) {
        var words = words(phrase);
        return words.isEmpty() ? List.of() : List.of(new Term(words, false));
    }

    /** A word with marks inside, such as worker-parent, is looked for as a phrase. */
    private static List<Term> ofWord(String word) {
        var words = words(word);
        if (words.size() == 1 && word.endsWith("*")) {
            return List.of(new Term(List.of(words.getFirst().toLowerCase(Locale.ROOT)), true));
        }
        return ofPhrase(word);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
