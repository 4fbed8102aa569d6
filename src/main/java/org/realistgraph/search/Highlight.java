package org.realistgraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.search.SearchText.Term;

/** A text that contains search words, with the ranges of the words. */
record Highlight(String field, String text, List<TextRange> ranges) {

    /** A range of characters; the end is exclusive. */
    record TextRange(int start, int end) {}

    /** The highlights of one hit; {@code texts} are pairs of a property and its text or texts. */
    static List<Highlight> of(SearchText search, @Nullable Object texts) {
        var highlights = new ArrayList<Highlight>();
        List<?> pairs = texts instanceof List<?> found ? found : List.of();
        for (var pair : pairs) {
            if (pair instanceof List<?> values && values.getFirst() instanceof String property) {
                var field = property.replaceFirst("_.*", "");
                var held = values.getLast() instanceof List<?> several ? several : List.of(values.getLast());
                held.forEach(text -> add(highlights, search, field, text.toString()));
            }
        }
        return highlights;
    }

    private static void add(List<Highlight> highlights, SearchText search, String field, String text) {
        var places = SearchTerms.in(text);
        var words = places.stream().map(SearchTerms::normal).toList();
        var ranges = search.terms().stream()
                .flatMap(term -> ranges(term, words, places))
                .sorted(Comparator.comparingInt(TextRange::start).thenComparingInt(TextRange::end))
                .distinct()
                .toList();
        if (!ranges.isEmpty()) {
            highlights.add(new Highlight(field, text, ranges));
        }
    }

    private static Stream<TextRange> ranges(Term term, List<String> words, List<MatchResult> places) {
        int length = term.words().size();
        return IntStream.rangeClosed(0, words.size() - length)
                .filter(from -> term.isAt(words.subList(from, from + length)))
                .mapToObj(from -> new TextRange(
                        places.get(from).start(), places.get(from + length - 1).end()));
    }
}
