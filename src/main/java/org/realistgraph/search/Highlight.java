package org.realistgraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that holds words looked for, and where it holds them. */
record Highlight(String field, String text, List<Range> ranges) {

    /** A stretch of text, from the first character to the one after the last. */
    record Range(int start, int end) {}

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
        var ranges = search.terms().stream()
                .flatMap(term -> term.asPattern().matcher(text).results())
                .map(found -> new Range(found.start(), found.end()))
                .sorted(Comparator.comparingInt(Range::start).thenComparingInt(Range::end))
                .distinct()
                .toList();
        if (!ranges.isEmpty()) {
            highlights.add(new Highlight(field, text, ranges));
        }
    }
}
