package org.realistgraph.search;

import java.util.Arrays;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Row;
import org.realistgraph.projection.Cursor;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.realistgraph.search.SearchResult.SearchHit;
import org.springframework.stereotype.Component;

/** Finds a page of hits in one statement. */
@Component
final class Search {

    private static final String ORDER = "SCORE";

    private final Reader reader;

    Search(Reader reader) {
        this.reader = reader;
    }

    SearchResult run(SearchText text, @Nullable Integer first, @Nullable String after) {
        var size = PageSize.of(first, "search.first");
        var from = after == null ? new Cursor(null, "") : Cursor.parse(after, ORDER, Double.class, false);
        var values = new HashMap<String, @Nullable Object>();
        values.put("query", text.asLucene());
        values.put("score", from.value());
        values.put("id", from.id());
        values.put("limit", size + 1L);
        var rows = reader.facts("query/search/search", values);
        var found = rows.stream().filter(row -> row.textOrNull("id") != null).toList();
        var total = rows.getFirst().number("total");
        var page = found.subList(0, Math.min(size, found.size()));
        return new SearchResult(
                page.stream().map(row -> new SearchHit(row, cursor(row), text)).toList(),
                Math.min(total, SearchResult.COUNTED),
                total <= SearchResult.COUNTED,
                new SearchResult.PageInfo(
                        found.size() > size,
                        after != null,
                        page.isEmpty() ? null : cursor(page.getFirst()),
                        page.isEmpty() ? null : cursor(page.getLast())));
    }

    private static String cursor(Row row) {
        return Cursor.format(ORDER, Arrays.asList(row.values().get("score"), row.text("id")));
    }
}
