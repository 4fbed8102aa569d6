package org.realistgraph.safety;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.evidence.CountedSource;
import org.realistgraph.evidence.Material;
import org.realistgraph.evidence.Mention;
import org.realistgraph.projection.Reader;
import org.springframework.util.function.SingletonSupplier;

/** What is reported on safety of some programmes, and the effects on safety that some sources tell, whatever their programme. */
public record SafetyFacts(List<SafetyReport> reports, List<ToldEffect> effects) {

    /** An effect on safety, and the source that tells it. */
    record ToldEffect(String effect, CountedSource source) {}

    /** Reads, in one statement, all that is reported of these programmes and by these sources. */
    private static SafetyFacts read(Reader reader, Collection<String> programmes, Collection<String> sources) {
        return reader.facts(
                        "query/safety/reports",
                        Map.of(
                                "programmes", List.copyOf(new TreeSet<>(programmes)),
                                "sources", List.copyOf(new TreeSet<>(sources))))
                .getFirst()
                .as(SafetyFacts.class);
    }

    /** Reads, when it is first needed, all that is reported of the programmes and by the sources of some material. */
    public static Supplier<SafetyFacts> beside(Material material, Reader reader) {
        return lazily(
                reader,
                material.configurations().stream().flatMap(one -> one.ids(ConfigurationRole.INTERVENTION).stream()),
                material.configurations().stream().flatMap(one -> one.mentions().stream()));
    }

    /** Reads, when it is first needed, all that is reported of some programmes and by the sources of some evidence. */
    public static Supplier<SafetyFacts> lazily(Reader reader, Stream<String> programmes, Stream<Mention> mentions) {
        var ids = programmes.distinct().toList();
        var sources = mentions.map(mention -> mention.source().id()).distinct().toList();
        return SingletonSupplier.of(() -> read(reader, ids, sources));
    }

    /** What is reported of some of the programmes. */
    public SafetyFacts of(Collection<String> programmes) {
        return new SafetyFacts(
                reports.stream()
                        .filter(report -> report.programmes().stream().anyMatch(programmes::contains))
                        .toList(),
                effects);
    }
}
