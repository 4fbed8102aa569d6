package org.realistgraph.regularity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.evidence.Material;
import org.realistgraph.evidence.Scope;
import org.realistgraph.evidence.ScopeInput;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers the root fields {@code regularities} and {@code contrasts}, in three statements each. */
@Controller
final class RegularityReading {

    /** Pairs of configurations that differ. */
    record Contrasts(
            int totalCount,
            List<Contrast> contrasts,
            boolean truncated,
            @Nullable Scope scope) {}

    private final Reader reader;

    RegularityReading(Reader reader) {
        this.reader = reader;
    }

    @QueryMapping
    Regularities regularities(@Argument RegularityBy by, @Argument @Nullable ScopeInput scope, @Argument int first) {
        var asked = ScopeInput.of(scope, "regularities.scope");
        var most = PageSize.of(first, "regularities.first");
        return Regularities.of(by, Material.read(reader, null, null, asked), asked, most);
    }

    @QueryMapping
    Contrasts contrasts(@Argument @Nullable ScopeInput scope, @Argument int first) {
        var asked = ScopeInput.of(scope, "contrasts.scope");
        var most = PageSize.of(first, "contrasts.first");
        var all = Contrast.in(Material.read(reader, null, null, asked));
        return new Contrasts(all.size(), all.stream().limit(most).toList(), all.size() > most, asked.asked());
    }
}
