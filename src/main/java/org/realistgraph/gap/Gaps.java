package org.realistgraph.gap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.graph.Row;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.realistgraph.projection.Ref;
import org.realistgraph.schema.Format;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Looks for gaps, in one statement of its own for each kind. */
@Controller
final class Gaps {

    /** The gaps of one kind. */
    record GapGroup(GapKind kind, List<Ref> nodes, boolean truncated) {

        private static GapGroup of(GapKind kind, List<String> ids, int most) {
            return new GapGroup(kind, Ref.first(most, ids), ids.size() > most);
        }
    }

    private static final List<String> OTHER_THAN_ABSTRACT = List.of("FULL_TEXT", "SECONDARY", "MEMORY");

    private final Reader reader;

    Gaps(Reader reader) {
        this.reader = reader;
    }

    @QueryMapping
    List<GapGroup> gaps(
            @Argument @Nullable List<GapKind> kinds,
            @Argument @Nullable String country,
            @Argument List<ClaimStatus> statuses,
            @Argument int first) {
        var most = PageSize.of(first, "gaps.first");
        ClaimStatus.require(statuses, "gaps.statuses");
        requireKnown(country);
        return asked(kinds, country).stream()
                .sorted()
                .map(kind -> GapGroup.of(kind, ids(kind, country, statuses), most))
                .toList();
    }

    private static List<GapKind> asked(@Nullable List<GapKind> kinds, @Nullable String country) {
        if (kinds == null) {
            return Stream.of(GapKind.values())
                    .filter(kind -> country != null || !kind.isOfCountry())
                    .toList();
        }
        if (kinds.isEmpty() || (country == null && kinds.stream().anyMatch(GapKind::isOfCountry))) {
            throw new Refusal(
                            Code.CONTRADICTION,
                            "Name at least one kind of gap; kinds about missing studies also need a country.")
                    .withValue(kinds)
                    .at("gaps.kinds")
                    .hint("Name the country as ISO 3166-1 alpha-2, such as GB, or leave out the kinds.");
        }
        return kinds.stream().distinct().toList();
    }

    private static void requireKnown(@Nullable String country) {
        if (country != null && !Format.COUNTRY.fits(country)) {
            throw new Refusal(Code.CONTRADICTION, "No country has that code.")
                    .withValue(country)
                    .at("gaps.country")
                    .hint("Name it as ISO 3166-1 alpha-2 does, such as GB or NL, or a part of it as in GB-WLS.");
        }
    }

    private List<String> ids(GapKind kind, @Nullable String country, List<ClaimStatus> statuses) {
        return switch (kind) {
            case MISSING_ROLE ->
                reader.ids("Configuration", Map.of("status", statuses, "completeness", Map.of("complete", false)));
            case ONE_SOURCE ->
                reader.ids("Claim", Map.of("status", statuses, "independentSources", Map.of("min", 1, "max", 1)));
            case ABSTRACT_ONLY -> abstractOnly(statuses);
            case TARGET_WITHOUT_EFFECT ->
                reader.ids("Outcome", Map.of("target", true, "not", Map.of("effects", Map.of())));
            case NO_EVIDENCE -> withoutEvidence(statuses, "Configuration", "Ripple", "Embedding");
            case MODERATION_WITHOUT_EVIDENCE -> withoutEvidence(statuses, "Moderation");
            case CONTRARY_UNANSWERED -> counted("query/gap/contrary-unanswered", Map.of("statuses", statuses));
            case EXPLANATION_NOT_LOOKED_AT ->
                counted("query/gap/explanations-not-looked-at", Map.of("statuses", statuses));
            case MODERATOR_UNUSED -> counted("query/gap/unused-moderators", Map.of("statuses", statuses));
            case CONTEXT_NOT_STUDIED -> unstudied("query/gap/unstudied-contexts", country, statuses);
            case MECHANISM_NOT_STUDIED -> unstudied("query/gap/unstudied-mechanisms", country, statuses);
        };
    }

    private List<String> abstractOnly(List<ClaimStatus> statuses) {
        return reader.ids(
                "Claim",
                Map.of(
                        "status", statuses,
                        "evidence", evidenceOn(List.of("ABSTRACT")),
                        "not", Map.of("evidence", evidenceOn(OTHER_THAN_ABSTRACT))));
    }

    private static Map<String, Object> evidenceOn(List<String> bases) {
        return Map.of("status", List.of("ACTIVE"), "basis", bases);
    }

    private List<String> withoutEvidence(List<ClaimStatus> statuses, String... labels) {
        return counted("query/gap/without-evidence", Map.of("statuses", statuses, "labels", List.of(labels)));
    }

    private List<String> counted(String file, Map<String, ? extends @Nullable Object> values) {
        return Row.ids(reader.facts(file, values));
    }

    private List<String> unstudied(String file, @Nullable String country, List<ClaimStatus> statuses) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("country", country);
        values.put("statuses", statuses);
        return counted(file, values);
    }
}
