package org.realistgraph.search;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Answered;
import org.realistgraph.graph.Cursor;
import org.realistgraph.graph.PageSize;
import org.realistgraph.graph.Reader;
import org.realistgraph.graph.Reader.Row;
import org.springframework.stereotype.Component;

/** Finds the page of hits that is asked for, in one statement. */
@Component
final class Search {

    private static final String ORDER = "SCORE";

    private final Reader reader;

    Search(Reader reader) {
        this.reader = reader;
    }

    SearchResult run(SearchText text, int first, @Nullable String after, DataFetchingFieldSelectionSet asked) {
        var size = PageSize.of(first, "search.first");
        var from = after == null ? new Cursor(null, "") : Cursor.parse(after, ORDER);
        var values = new HashMap<String, @Nullable Object>();
        values.put("query", text.asLucene());
        values.put("score", from.value());
        values.put("id", from.id());
        values.put("limit", size + 1L);
        var hits = asked.getFields("hits/*").stream().toList();
        var rows = reader.rows("search/search", values, "SearchHit", hits, List.of("score", "texts", "total", "id"));
        var found = rows.stream().filter(row -> row.column("score") != null).toList();
        var total = rows.getFirst().column("total") instanceof Long counted ? counted.intValue() : 0;
        var page = found.subList(0, Math.min(size, found.size()));
        return new SearchResult(
                page.stream().map(row -> hit(row, text)).toList(),
                Math.min(total, SearchResult.COUNTED),
                total <= SearchResult.COUNTED,
                new SearchResult.PageInfo(
                        found.size() > size,
                        after != null,
                        page.isEmpty() ? null : cursor(page.getFirst()),
                        page.isEmpty() ? null : cursor(page.getLast())));
    }

    private static Answered hit(Row row, SearchText text) {
        return row.object().with(Map.of("cursor", cursor(row), "highlights", Highlight.of(text, row.column("texts"))));
    }

    private static String cursor(Row row) {
        return Cursor.format(ORDER, Arrays.asList(row.column("score"), row.column("id")));
    }
}
