package org.realistgraph.safety;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.realistgraph.evidence.CountedSource;
import org.realistgraph.projection.Reader;
import org.realistgraph.safety.SafetyFacts.ToldEffect;

/** What the safety beside effects on outcomes of care is told from: the sources of the effects, and what is reported. */
public record SafetyBesideEffects(List<CountedSource> sources, List<SafetyReport> reports, List<ToldEffect> effects) {

    /** Reads, in one statement, what stands beside all effects of some programmes. */
    public static SafetyBesideEffects of(Collection<String> programmes, Reader reader) {
        return reader.facts("query/safety/programmes", Map.of("programmes", List.copyOf(programmes)))
                .getFirst()
                .as(SafetyBesideEffects.class);
    }

    /** The safety beside the effects. */
    public Safety safety() {
        return Safety.of(sources, new SafetyFacts(reports, effects));
    }
}
