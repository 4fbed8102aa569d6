package org.realistgraph.appraisal;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.realistgraph.appraisal.Impact.Becomes;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Voices;
import org.realistgraph.graph.Answered;
import org.realistgraph.graph.Facts;
import org.realistgraph.graph.PageSize;
import org.realistgraph.graph.Reader;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.springframework.stereotype.Component;

/** Shows what would fall with a source: two statements for what is counted, and one for the nodes that are asked for. */
@Component
final class Impacts {

    /** What rests on something, as it is answered. */
    record ImpactOf(
            @Nullable Answered thing,
            List<ClaimImpact> claims,
            List<Answered> effects,
            List<Answered> findings,
            List<Answered> statistics,
            boolean truncated) {}

    /** What becomes of a claim, as it is answered. */
    record ClaimImpact(@Nullable Answered claim, Becomes becomes, Balance before, Balance after) {}

    private final Reader reader;

    Impacts(Reader reader) {
        this.reader = reader;
    }

    ImpactOf of(String id, int first, DataFetchingFieldSelectionSet asked) {
        var most = PageSize.of(first, "impactOf.first");
        var rows = reader.facts("query/appraisal/impact", Map.of("id", id));
        if (rows.isEmpty()) {
            throw new Refusal(Code.UNKNOWN_ID, "No study, review, testimony or evidence has the id " + id + ".")
                    .of(id)
                    .at("impactOf.id")
                    .hint("The fields studies, reviews, testimonies and evidences list them.");
        }
        var row = rows.getFirst();
        var claims = row.all("claims");
        var voices = Voices.behind(reader, claims);
        var impacts = claims.stream()
                .map(claim -> impact(voices, claim))
                .sorted(Comparator.comparing(Impact::becomes).thenComparing(Impact::claim))
                .toList();
        return answer(id, row, impacts, most, asked);
    }

    private ImpactOf answer(String id, Facts row, List<Impact> impacts, int most, DataFetchingFieldSelectionSet asked) {
        var shown = impacts.stream().limit(most).toList();
        var effects = row.texts("effects").stream().limit(most).toList();
        var findings = row.texts("findings").stream().limit(most).toList();
        var statistics = row.texts("statistics").stream().limit(most).toList();
        var places = reader.places(asked)
                .at("thing", "Node", List.of(id))
                .at("claims/claim", "Claim", shown.stream().map(Impact::claim).toList())
                .at("effects", "Effect", effects)
                .at("findings", "Finding", findings)
                .at("statistics", "Statistic", statistics);
        reader.fill(places);
        return new ImpactOf(
                places.one("thing", id),
                shown.stream()
                        .map(one -> new ClaimImpact(
                                places.one("claims/claim", one.claim()), one.becomes(), one.before(), one.after()))
                        .toList(),
                places.several("effects", effects),
                places.several("findings", findings),
                places.several("statistics", statistics),
                impacts.size() > most
                        || row.texts("effects").size() > most
                        || row.texts("findings").size() > most
                        || row.texts("statistics").size() > most);
    }

    private static Impact impact(Voices voices, Facts claim) {
        var falling = claim.all("evidence").stream()
                .filter(one -> one.is("falls"))
                .map(one -> one.text("id"))
                .collect(Collectors.toSet());
        var all = voices.mentions(claim);
        var left = all.stream().filter(one -> !falling.contains(one.id())).toList();
        var disputes = claim.number("disputes");
        return new Impact(claim.text("id"), Balance.of(all, disputes), Balance.of(left, disputes));
    }
}
