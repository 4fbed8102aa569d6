package org.realistgraph.safety;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.realistgraph.evidence.CountedSource;
import org.realistgraph.evidence.IndependentSources;

/** One independent source: the sources that count, and the kin by which other texts of the same trials are known. */
record Trials(List<CountedSource> counted, Set<String> kin) {

    static List<Trials> of(Collection<CountedSource> sources) {
        return IndependentSources.groups(sources, source -> source).stream()
                .map(together -> {
                    var kin = new TreeSet<String>();
                    together.forEach(source -> kin.addAll(source.certainKin()));
                    return new Trials(together, kin);
                })
                .toList();
    }

    /** Whether a source tells of these trials themselves: one that counts, or another text of one of them. */
    boolean areToldBy(CountedSource source) {
        return counted.contains(source)
                || (source.certainKin().size() == 1
                        && kin.contains(source.certainKin().getFirst()));
    }

    /** Whether a source reports several trials, one of these among them. */
    boolean areReportedBy(CountedSource source) {
        return source.certainKin().size() > 1 && !Collections.disjoint(kin, source.certainKin());
    }
}
