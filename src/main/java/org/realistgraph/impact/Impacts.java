package org.realistgraph.impact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.realistgraph.configuration.ConfigurationPart;
import org.realistgraph.evidence.CountedSources;
import org.realistgraph.evidence.EvidenceFacts;
import org.realistgraph.graph.Row;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.realistgraph.projection.Ref;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers the root field {@code impactOf}, in two statements. */
@Controller
final class Impacts {

    /** The claims that rest on a source or evidence; each list shows at most {@code most}. */
    record ImpactOf(String id, Row read, List<ClaimImpact> all, int most) {

        Ref thing() {
            return new Ref(id);
        }

        List<ClaimImpact> claims() {
            return all.stream().limit(most).toList();
        }

        List<Ref> effects() {
            return Ref.first(most, read.texts("effects"));
        }

        List<Ref> findings() {
            return Ref.first(most, read.texts("findings"));
        }

        List<Ref> statistics() {
            return Ref.first(most, read.texts("statistics"));
        }

        boolean truncated() {
            return all.size() > most
                    || Stream.of("effects", "findings", "statistics")
                            .anyMatch(name -> read.texts(name).size() > most);
        }
    }

    private final Reader reader;

    Impacts(Reader reader) {
        this.reader = reader;
    }

    @QueryMapping
    ImpactOf impactOf(@Argument String id, @Argument int first) {
        var most = PageSize.of(first, "impactOf.first");
        var rows = reader.facts("query/impact/impact", Map.of("id", id));
        if (rows.isEmpty()) {
            throw Refusal.unknown("study, review, testimony or evidence", id)
                    .at("impactOf.id")
                    .hint("The fields studies, reviews, testimonies and evidences list them.");
        }
        return new ImpactOf(id, rows.getFirst(), impacts(rows.getFirst().all("claims")), most);
    }

    private List<ClaimImpact> impacts(List<Row> claims) {
        var sources = CountedSources.behind(reader, claims);
        return claims.stream()
                .map(claim -> impact(sources, claim))
                .sorted(Comparator.comparing(ClaimImpact::becomes)
                        .thenComparing(impact -> impact.claim().id()))
                .toList();
    }

    private static ClaimImpact impact(CountedSources sources, Row claim) {
        var falling = claim.all("evidence").stream()
                .filter(one -> one.is("falls"))
                .map(one -> one.map("piece").text("id"))
                .collect(Collectors.toSet());
        var all = sources.mentions(claim);
        var left = all.stream().filter(one -> !falling.contains(one.id())).toList();
        var parts = ConfigurationPart.of(claim);
        var isOne = claim.is("ofConfiguration");
        return ClaimImpact.of(
                claim.text("id"), new EvidenceFacts(isOne, parts, all), new EvidenceFacts(isOne, parts, left));
    }
}
