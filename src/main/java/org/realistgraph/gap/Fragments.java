package org.realistgraph.gap;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.graph.Row;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.realistgraph.projection.Ref;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Incomplete configurations and what could complete them: one statement for which they are, one for what meets them. */
@Controller
final class Fragments {

    private static final int COMPLETIONS = 3;

    /** A configuration that lacks a role. */
    record Fragment(Ref configuration, List<ConfigurationRole> missing, List<Completion> completions) {}

    /** What could complete a fragment: it meets it on concepts, and has a role that is missing there. */
    record Completion(Ref configuration, List<Row> meeting, List<ConfigurationRole> gives) {

        List<Ref> shared() {
            return Ref.to(Row.ids(meeting));
        }

        String reason() {
            var roles = gives.stream().map(ConfigurationRole::words).collect(Collectors.joining(" and "));
            var words = Stream.of(names(false, "also names "), names(true, "meets it on the broader "))
                    .filter(some -> !some.isEmpty())
                    .collect(Collectors.joining(" and "));
            return "It " + words + ", and it has the " + roles + " that is missing here.";
        }

        private String names(boolean broader, String words) {
            var names = meeting.stream()
                    .filter(concept -> concept.is("broader") == broader)
                    .map(concept -> "“" + concept.text("label") + "”")
                    .collect(Collectors.joining(", "));
            return names.isEmpty() ? "" : words + names;
        }
    }

    private final Reader reader;

    Fragments(Reader reader) {
        this.reader = reader;
    }

    @QueryMapping
    List<Fragment> fragments(@Argument List<ClaimStatus> statuses, @Argument int first) {
        var most = PageSize.of(first, "fragments.first");
        ClaimStatus.require(statuses, "fragments.statuses");
        var incomplete =
                reader.ids("Configuration", Map.of("status", statuses, "completeness", Map.of("complete", false)));
        var ids = incomplete.stream().limit(most).toList();
        return reader.facts("query/gap/completions", Map.of("ids", ids, "statuses", statuses)).stream()
                .map(row -> new Fragment(new Ref(row.text("id")), missing(row), completions(row)))
                .toList();
    }

    /** Those that give most of what is missing first, then those that share most, and most of it as they name it. */
    static List<Completion> completions(Row row) {
        var missing = missing(row);
        return row.all("others").stream()
                .map(other -> new Completion(new Ref(other.text("id")), other.all("shared"), given(other, missing)))
                .filter(one -> !one.gives().isEmpty())
                .sorted(Comparator.comparing((Completion one) -> -one.gives().size())
                        .thenComparing(one -> -one.meeting().size())
                        .thenComparing(one -> one.meeting().stream()
                                .filter(concept -> concept.is("broader"))
                                .count())
                        .thenComparing(one -> one.configuration().id()))
                .limit(COMPLETIONS)
                .toList();
    }

    private static List<ConfigurationRole> given(Row other, List<ConfigurationRole> missing) {
        return ConfigurationRole.of(other.texts("has")).stream()
                .filter(missing::contains)
                .toList();
    }

    private static List<ConfigurationRole> missing(Row row) {
        var missing = EnumSet.noneOf(ConfigurationRole.class);
        row.texts("profile").forEach(role -> missing.add(ConfigurationRole.valueOf(role)));
        missing.removeAll(ConfigurationRole.of(row.texts("has")));
        return List.copyOf(missing);
    }
}
