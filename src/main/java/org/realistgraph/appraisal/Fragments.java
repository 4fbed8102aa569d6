package org.realistgraph.appraisal;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.evidence.Statuses;
import org.realistgraph.graph.Answered;
import org.realistgraph.graph.Facts;
import org.realistgraph.graph.PageSize;
import org.realistgraph.graph.Places;
import org.realistgraph.graph.Reader;
import org.springframework.stereotype.Component;

/**
 * Incomplete configurations and what could complete them: one statement for which they are, one for what meets them on a
 * concept, and one for the nodes that are asked for.
 */
@Component
final class Fragments {

    private static final int COMPLETIONS = 3;

    /** What could complete a fragment: it meets it on a concept, and has a role that is missing there. */
    record Candidate(String id, List<Facts> shared, List<Role> gives) {

        String reason() {
            var roles = gives.stream()
                    .map(role -> role.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" and "));
            var meeting = Stream.of(names(false, "also names "), names(true, "meets it on the broader "))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" and "));
            return "It " + meeting + ", and it has the " + roles + " that is missing here.";
        }

        private String names(boolean broader, String words) {
            var names = shared.stream()
                    .filter(concept -> concept.is("broader") == broader)
                    .map(concept -> "“" + concept.text("label") + "”")
                    .collect(Collectors.joining(", "));
            return names.isEmpty() ? "" : words + names;
        }
    }

    /** A fragment as it is answered. */
    record Fragment(@Nullable Answered configuration, List<Role> missing, List<Completion> completions) {}

    /** A completion as it is answered. */
    record Completion(@Nullable Answered configuration, List<Answered> shared, List<Role> gives, String reason) {}

    private final Reader reader;

    Fragments(Reader reader) {
        this.reader = reader;
    }

    List<Fragment> find(List<String> statuses, int first, DataFetchingFieldSelectionSet asked) {
        var most = PageSize.of(first, "fragments.first");
        Statuses.require(statuses, "fragments.statuses");
        var incomplete =
                reader.ids("Configuration", Map.of("status", statuses, "completeness", Map.of("complete", false)));
        var ids = incomplete.stream().limit(most).toList();
        var rows = reader.facts("query/appraisal/completions", Map.of("ids", ids, "statuses", statuses));
        var places = reader.places(asked);
        var candidates = rows.stream().flatMap(row -> candidates(row).stream()).toList();
        places.at("configuration", "Configuration", ids)
                .at(
                        "completions/configuration",
                        "Configuration",
                        candidates.stream().map(Candidate::id).toList())
                .at(
                        "completions/shared",
                        "Concept",
                        candidates.stream()
                                .flatMap(one -> ids(one.shared()).stream())
                                .toList());
        reader.fill(places);
        return rows.stream().map(row -> fragment(places, row)).toList();
    }

    /** Those that give most of what is missing first, then those that share most, and most of it as they name it. */
    static List<Candidate> candidates(Facts row) {
        var missing = missing(row);
        var candidates = new ArrayList<Candidate>();
        for (var other : row.all("others")) {
            var gives = Role.of(other.texts("has")).stream()
                    .filter(missing::contains)
                    .toList();
            if (!gives.isEmpty()) {
                candidates.add(new Candidate(other.text("id"), other.all("shared"), gives));
            }
        }
        candidates.sort(Comparator.comparing((Candidate one) -> -one.gives().size())
                .thenComparing(one -> -one.shared().size())
                .thenComparing(one -> one.shared().stream()
                        .filter(concept -> concept.is("broader"))
                        .count())
                .thenComparing(Candidate::id));
        return candidates.stream().limit(COMPLETIONS).toList();
    }

    private static List<Role> missing(Facts row) {
        return Role.missing(row.texts("profile"), Role.of(row.texts("has")));
    }

    private static Fragment fragment(Places places, Facts row) {
        var completions = candidates(row).stream()
                .map(one -> new Completion(
                        places.one("completions/configuration", one.id()),
                        places.several("completions/shared", ids(one.shared())),
                        one.gives(),
                        one.reason()))
                .toList();
        return new Fragment(places.one("configuration", row.text("id")), missing(row), completions);
    }

    private static List<String> ids(List<Facts> concepts) {
        return concepts.stream().map(concept -> concept.text("id")).toList();
    }
}
