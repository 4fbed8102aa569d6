package org.realistgraph.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.CountedSource;
import org.realistgraph.evidence.IndependentSources;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.Side;

/**
 * Of the independent sources that count in a result on an outcome of care, how many report an outcome of safety, and which
 * way; and how many other sources of the programme do. {@code listed} are effects of no programme, or of another.
 */
public record Safety(int sources, int reporting, int others, List<SafetyTold> told, List<String> listed, String text) {

    private static final Set<Side> COUNTED =
            Set.of(Side.SUPPORTING, Side.CONTRARY, Side.NO_DIFFERENCE, Side.MIXED, Side.CREDITED_ELSEWHERE);

    /** The safety beside a result. */
    public static Safety ofResult(Collection<Mention> mentions, SafetyFacts facts) {
        var counted = new HashSet<CountedSource>();
        Balance.sides(mentions).forEach((side, its) -> {
            if (COUNTED.contains(side)) {
                its.forEach(mention -> counted.add(mention.source()));
            }
        });
        return of(counted, facts);
    }

    /** The safety that some sources report, with the other sources of their programmes. */
    public static Safety of(Collection<CountedSource> sources, SafetyFacts facts) {
        var trials = Trials.of(sources);
        var reports = facts.reports().stream().filter(SafetyReport::tells).toList();
        var told = new ArrayList<SafetyTold>();
        for (var one : trials) {
            var its = told(reports.stream()
                    .filter(report -> one.areToldBy(report.source()))
                    .toList());
            var ofSeveral = reports.stream()
                    .filter(report -> one.areReportedBy(report.source()))
                    .toList();
            var telling = its.isEmpty() ? told(ofSeveral) : its;
            if (!telling.isEmpty()) {
                told.add(SafetyTold.of(telling));
            }
        }
        var others = reports.stream()
                .map(SafetyReport::source)
                .filter(source -> trials.stream().noneMatch(one -> one.areToldBy(source) || one.areReportedBy(source)))
                .distinct()
                .toList();
        var number = IndependentSources.of(others).atMost();
        return new Safety(
                trials.size(),
                told.size(),
                number,
                told,
                listed(trials, facts),
                new SafetyText(trials.size(), number, told).toString());
    }

    /** Of each source its effects, or, where it has none, what evidence on claims bears out. */
    private static List<SafetyReport> told(List<SafetyReport> reports) {
        return reports.stream()
                .filter(report -> report.effect() != null
                        || reports.stream()
                                .noneMatch(other ->
                                        other.effect() != null && other.source().equals(report.source())))
                .toList();
    }

    private static List<String> listed(List<Trials> trials, SafetyFacts facts) {
        var counted = facts.reports().stream()
                .map(report -> String.valueOf(report.effect()))
                .toList();
        return facts.effects().stream()
                .filter(effect -> trials.stream().anyMatch(one -> one.areToldBy(effect.source())))
                .map(SafetyFacts.ToldEffect::effect)
                .filter(effect -> !counted.contains(effect))
                .distinct()
                .sorted()
                .toList();
    }
}
