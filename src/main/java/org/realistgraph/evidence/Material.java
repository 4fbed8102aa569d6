package org.realistgraph.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.concept.Concepts;
import org.realistgraph.configuration.CodedConfiguration;
import org.realistgraph.projection.Reader;

/** What comparisons, maps and regularities count on: configurations with their evidence, and their concepts. */
public record Material(List<ConfigurationEvidence> configurations, Concepts concepts) {

    /** Reads it in three statements: all configurations, or those of the ids, or those of the interventions. */
    public static Material read(
            Reader reader, @Nullable List<String> ids, @Nullable List<String> interventions, ScopeInput scope) {
        return read(reader, ids, interventions, List.of(), scope);
    }

    /** Reads it with further concepts, that no configuration need name. */
    public static Material read(
            Reader reader,
            @Nullable List<String> ids,
            @Nullable List<String> interventions,
            List<String> further,
            ScopeInput scope) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("ids", ids);
        values.put("interventions", interventions);
        values.put("statuses", scope.claimStatuses());
        values.put("origins", scope.origins());
        values.put("syntheses", scope.syntheses());
        var rows = reader.facts("query/evidence/configurations", values);
        var sources = CountedSources.behind(reader, rows);
        var coded = rows.stream().map(CodedConfiguration::of).toList();
        var named = new TreeSet<>(further);
        coded.forEach(configuration -> configuration.concepts().forEach(named::add));
        rows.forEach(row -> named.addAll(row.texts("moderators")));
        var concepts = Concepts.read(reader, named, scope.alignmentStatuses());
        var configurations = IntStream.range(0, rows.size())
                .mapToObj(i ->
                        ConfigurationEvidence.of(rows.get(i), coded.get(i), concepts, sources.mentions(rows.get(i))))
                .toList();
        return new Material(configurations, concepts);
    }
}
