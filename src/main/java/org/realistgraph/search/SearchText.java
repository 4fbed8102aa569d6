package org.realistgraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/**
 * A search text: single words, phrases in quotes, and prefixes before a star. A hit must contain all of them. The words
 * never become query syntax.
 */
record SearchText(List<Term> terms) {

    /** Adjacent words; if {@code open}, the last word is a prefix. */
    record Term(List<String> words, boolean open) {

        /** Either apostrophe finds both, because the index distinguishes them. */
        String asLucene() {
            var text = String.join(" ", words);
            var writings = Stream.of(text, text.replace('\'', '’'))
                    .distinct()
                    .map(writing -> open ? escaped(writing) + "*" : "\"" + writing + "\"")
                    .toList();
            return "+" + (writings.size() == 1 ? writings.getFirst() : "(" + String.join(" ", writings) + ")");
        }

        /** Whether the given words, as many as in this term, match it. */
        boolean isAt(List<String> found) {
            return open ? found.getFirst().startsWith(words.getFirst()) : found.equals(words);
        }

        private static String escaped(String word) {
            return MARK.matcher(word).replaceAll("\\\\$0");
        }
    }

    /** The index searches each word in each of its properties, and allows 1,024 such clauses at once. */
    private static final int MOST_WORDS = 20;

    private static final int LONGEST = 1_000;

    private static final Pattern QUOTED_OR_WORD = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");
    private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{N}]");

    static SearchText parse(String text) {
        if (text.length() > LONGEST) {
            throw tooLong("The text has %d characters; the limit is %d.".formatted(text.length(), LONGEST), text);
        }
        var terms = new ArrayList<Term>();
        var matcher = QUOTED_OR_WORD.matcher(text);
        while (matcher.find()) {
            var quoted = matcher.group(1);
            var words = words(quoted == null ? matcher.group(2) : quoted);
            if (!words.isEmpty()) {
                terms.add(new Term(
                        words,
                        quoted == null && words.size() == 1 && matcher.group().endsWith("*")));
            }
        }
        return checked(List.copyOf(terms), text);
    }

    private static SearchText checked(List<Term> terms, String text) {
        if (terms.isEmpty()) {
            throw new Refusal(Code.NOTHING_TO_SEARCH, "The search contains no words.")
                    .withValue(text)
                    .at("search.text")
                    .hint("Give at least one letter or digit, such as: trust, \"shared responsibility\", respons*.");
        }
        int words = terms.stream().mapToInt(term -> term.words().size()).sum();
        if (words > MOST_WORDS) {
            throw tooLong("The text has %d words; the limit is %d.".formatted(words, MOST_WORDS), text);
        }
        return new SearchText(terms);
    }

    private static Refusal tooLong(String sentence, String text) {
        return new Refusal(Code.SEARCH_TOO_LONG, sentence)
                .withValue(text)
                .at("search.text")
                .hint("A hit must contain all words, so a few rare words find as much.");
    }

    String asLucene() {
        return terms.stream().map(Term::asLucene).collect(Collectors.joining(" "));
    }

    /** A word that the index splits at inner marks, such as worker-parent, is searched as a phrase. */
    private static List<String> words(String text) {
        return SearchTerms.in(text).stream().map(SearchTerms::normal).toList();
    }
}
