package org.realistgraph.search;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers the root field {@code search}. */
@Controller
final class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @QueryMapping
    SearchResult search(@Argument String text, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return search.run(SearchText.parse(text), first, after);
    }
}
