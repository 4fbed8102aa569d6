package org.realistgraph.chain;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.realistgraph.evidence.CountedSources;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.realistgraph.safety.SafetyFacts;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what is asked of chains: searches, and weighs what was found. */
@Controller
final class ChainReading {

    private final Reader reader;

    ChainReading(Reader reader) {
        this.reader = reader;
    }

    @QueryMapping
    Chains chains(@Argument ChainsInput input, @Argument int first, DataFetchingFieldSelectionSet selection) {
        return answer(input, PageSize.of(first, "chains.first"), selection.contains("candidates"));
    }

    private Chains answer(ChainsInput question, int size, boolean withCandidates) {
        var search = new ChainSearch(reader, question);
        var found = search.run();
        var candidates = withCandidates ? search.candidates() : List.<CandidateRipple>of();
        var isAny = question.stitching().size() == Stitching.values().length;
        var chains = weighed(isAny ? shown(found, size) : found, question).stream()
                .filter(chain -> isAny || question.stitching().contains(chain.stitching()))
                .toList();
        return new Chains(
                shown(chains, size),
                isAny ? found.size() : chains.size(),
                search.cut(),
                search.explored(),
                candidates,
                search::otherwise);
    }

    private List<Chain> weighed(List<ChainPath> walks, ChainsInput question) {
        if (walks.isEmpty()) {
            return List.of();
        }
        var claims = claims(walks, question);
        var last = walks.stream()
                .map(walk -> Objects.requireNonNull(
                        claims.get(walk.configurations().getLast().id())))
                .distinct()
                .toList();
        var safety = SafetyFacts.lazily(
                reader,
                last.stream().flatMap(claim -> claim.interventions().stream()),
                last.stream().flatMap(claim -> claim.mentions().stream()));
        return walks.stream().map(walk -> Chain.of(walk, claims, safety)).toList();
    }

    private Map<String, ChainClaim> claims(Collection<ChainPath> walks, ChainsInput question) {
        var ids = new TreeSet<String>();
        walks.forEach(walk -> walk.claims().forEach(ids::add));
        var rows = reader.facts(
                "query/chain/claims", Map.of("ids", List.copyOf(ids), "alignments", question.alignments()));
        var sources = CountedSources.behind(reader, rows);
        var claims = new HashMap<String, ChainClaim>();
        rows.forEach(row -> claims.put(row.text("id"), ChainClaim.of(row, sources.mentions(row))));
        return claims;
    }

    private static <T> List<T> shown(List<T> several, int size) {
        return several.subList(0, Math.min(size, several.size()));
    }
}
