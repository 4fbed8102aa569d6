package org.realistgraph.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One list, filtered and put in an order; the filter is written into the text or handed over as a variable. */
record Question(
        long seed,
        String list,
        String type,
        Map<String, @Nullable Object> filter,
        String order,
        int first,
        boolean counted,
        boolean written)
        implements Comparison.Seeded {

    private static final int COUNTED = 10_000;

    /** The ids of the first pages, whether there are more, and how many there are, as far as that is counted. */
    record Answer(
            List<String> ids,
            boolean more,
            @Nullable Object total,
            @Nullable Object exact) {}

    Question with(Map<String, @Nullable Object> other) {
        return new Question(seed, list, type, other, order, first, counted, written);
    }

    /** What must be answered where the filter keeps those. */
    Answer expected(List<Thing> kept, int pages) {
        var shown = Math.min(kept.size(), pages * first);
        var ids = kept.stream().limit(shown).map(Thing::id).toList();
        return counted
                ? new Answer(ids, kept.size() > shown, total(filter, kept.size()), isExact(filter, kept.size()))
                : new Answer(ids, kept.size() > shown, null, null);
    }

    static int total(Map<String, @Nullable Object> filter, int kept) {
        return isExact(filter, kept) ? kept : COUNTED;
    }

    static boolean isExact(Map<String, @Nullable Object> filter, int kept) {
        return kept <= COUNTED || filter.values().stream().allMatch(Objects::isNull);
    }

    /** What is answered, page by page, up to so many. */
    Answer ask(Answers answers, int pages) {
        var variables = new HashMap<String, @Nullable Object>(Map.of("first", first));
        variables.put("filter", filter);
        var page = answers.of(text(counted), variables);
        var answer = new Answer(ids(page), hasMore(page), page.get("totalCount"), page.get("totalCountIsExact"));
        for (var number = 1; number < pages && answer.more(); number++) {
            variables.put("after", Answers.map(page, "pageInfo").get("endCursor"));
            page = answers.of(text(false), variables);
            var ids = Stream.concat(answer.ids().stream(), ids(page).stream()).toList();
            answer = new Answer(ids, hasMore(page), answer.total(), answer.exact());
        }
        return answer;
    }

    private String text(boolean withCount) {
        return "query ($first: Int, $after: String" + (written ? "" : ", $filter: " + type + "Filter") + ") { it: "
                + list + "(first: $first, after: $after, orderBy: " + order + ", filter: "
                + (written ? RandomValues.literal(filter) : "$filter") + ") { "
                + (withCount ? "totalCount totalCountIsExact " : "")
                + "nodes { id } pageInfo { hasNextPage endCursor } } }";
    }

    private static List<String> ids(Map<?, ?> page) {
        return page.get("nodes") instanceof List<?> nodes
                ? nodes.stream()
                        .map(node -> String.valueOf(((Map<?, ?>) node).get("id")))
                        .toList()
                : List.of();
    }

    private static boolean hasMore(Map<?, ?> page) {
        return Boolean.TRUE.equals(Answers.map(page, "pageInfo").get("hasNextPage"));
    }

    @Override
    public String toString() {
        return "seed " + seed + ": " + list + "(first: " + first + ", orderBy: " + order + ", filter: "
                + RandomValues.literal(filter) + ")";
    }
}
