package org.realistgraph.regularity;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.realistgraph.evidence.Material;
import org.realistgraph.evidence.Scope;
import org.realistgraph.evidence.ScopeInput;
import org.realistgraph.regularity.Regularity.RegularityKind;

/** What recurs, with the number of each kind first. */
record Regularities(
        RegularityBy by,
        List<Regularity> all,
        int most,
        @Nullable Scope scope,
        @Nullable Regularities whole) {

    static Regularities of(RegularityBy by, Material material, ScopeInput scope, int most) {
        var patterns = PatternFinder.patterns(by, material);
        var contrasts = Contrast.in(material);
        var whole = of(by, patterns, material, Bearing.ON_ALL, contrasts);
        if (scope.evidence().isAll()) {
            return new Regularities(by, whole, most, scope.asked(), null);
        }
        var scoped = of(by, patterns, material, new Bearing(scope.evidence()), contrasts);
        return new Regularities(by, scoped, most, scope.asked(), new Regularities(by, whole, most, null, null));
    }

    private static List<Regularity> of(
            RegularityBy by, List<Pattern> patterns, Material material, Bearing bearing, List<Contrast> contrasts) {
        return patterns.stream()
                .map(pattern -> Regularity.of(pattern, by, material, bearing, contrasts))
                .sorted(Comparator.comparing(Regularity::kind, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    int demiRegularities() {
        return count(RegularityKind.DEMI_REGULARITY);
    }

    int outcomePatterns() {
        return count(RegularityKind.OUTCOME_PATTERN);
    }

    int recurring() {
        return count(RegularityKind.RECURS_IN_THE_CODING);
    }

    String text() {
        return by == RegularityBy.CONTEXT
                ? "Demi-regularities: %d. Outcome patterns: %d. Recurring in the coding: %d."
                        .formatted(demiRegularities(), outcomePatterns(), recurring())
                : "Same mechanism and outcome, context not held: %d.".formatted(all.size());
    }

    List<Regularity> patterns() {
        return all.stream().limit(most).toList();
    }

    boolean truncated() {
        return all.size() > most;
    }

    private int count(RegularityKind kind) {
        return (int)
                all.stream().filter(one -> Objects.equals(one.kind(), kind)).count();
    }
}
