package org.realistgraph.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.realistgraph.graph.Row;
import org.realistgraph.projection.Reader;

/** The sources behind a set of claims, each read once, and how independent they are of each other. */
public final class CountedSources {

    private final Map<String, CountedSource> byId = new HashMap<>();

    private CountedSources(List<Row> rows) {
        rows.stream()
                .map(row -> row.map("counted").as(CountedSource.class))
                .forEach(source -> byId.put(source.id(), source));
    }

    /** Reads, in one statement, the sources that rows name in {@code evidence: [{piece, source}]}. */
    public static CountedSources behind(Reader reader, Collection<Row> claims) {
        var ids = new TreeSet<String>();
        claims.forEach(claim -> claim.all("evidence").forEach(one -> ids.add(one.text("source"))));
        return new CountedSources(reader.facts("query/evidence/sources", Map.of("ids", List.copyOf(ids))));
    }

    /** The mentions that a row names in {@code evidence}. */
    public List<Mention> mentions(Row claim) {
        return claim.all("evidence").stream().map(this::mention).toList();
    }

    private Mention mention(Row evidence) {
        return new Mention(
                evidence.map("piece").as(Piece.class), Objects.requireNonNull(byId.get(evidence.text("source"))));
    }
}
