package org.realistgraph.regularity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.concept.Concepts;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.Towards;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.evidence.Material;
import org.realistgraph.regularity.Pattern.Member;

/** Finds patterns in two or more configurations; of those over the same configurations, the narrowest. */
final class PatternFinder {

    private static final Set<Towards> OPPOSED = Set.of(Towards.AS_INTENDED, Towards.OTHER_WAY);

    private final RegularityBy by;
    private final Concepts concepts;
    private final Map<Pattern.Key, List<Member>> found = new LinkedHashMap<>();

    private PatternFinder(RegularityBy by, Concepts concepts) {
        this.by = by;
        this.concepts = concepts;
    }

    static List<Pattern> patterns(RegularityBy by, Material material) {
        var finder = new PatternFinder(by, material.concepts());
        material.configurations().forEach(finder::place);
        return finder.narrowest();
    }

    private void place(ConfigurationEvidence one) {
        if (one.coded().isBlocked()) {
            return;
        }
        for (var context : contexts(one)) {
            for (var mechanism : concepts.upwards(one.ids(ConfigurationRole.MECHANISM))) {
                one.outcomes().stream()
                        .filter(produced -> OPPOSED.contains(produced.towards()))
                        .forEach(produced -> concepts.upwards(produced.outcome()).keySet().stream()
                                .filter(outcome -> concepts.desired(outcome) != null)
                                .forEach(outcome -> found.computeIfAbsent(
                                                new Pattern.Key(
                                                        context.orElse(null), mechanism, outcome, produced.towards()),
                                                _ -> new ArrayList<>())
                                        .add(new Member(one, produced.outcome()))));
            }
        }
    }

    private Collection<java.util.Optional<String>> contexts(ConfigurationEvidence one) {
        var coded = one.ids(ConfigurationRole.CONTEXT);
        Stream<@Nullable String> contexts = switch (by) {
            case CONTEXT -> concepts.upwards(coded).stream();
            case LAYER -> concepts.values(coded, "layer").stream();
            case NONE -> Stream.of("");
        };
        return contexts.map(context -> java.util.Optional.ofNullable(context).filter(text -> !text.isEmpty()))
                .toList();
    }

    private List<Pattern> narrowest() {
        var several = found.entrySet().stream()
                .map(entry -> new Pattern(entry.getKey(), entry.getValue()))
                .filter(pattern -> pattern.ids().size() > 1)
                .collect(Collectors.groupingBy(pattern ->
                        List.of(new TreeSet<>(pattern.ids()), pattern.key().towards())));
        return several.values().stream()
                .map(this::narrowest)
                .sorted(Comparator.comparing((Pattern pattern) -> -pattern.ids().size())
                        .thenComparing(pattern -> pattern.key().toString()))
                .toList();
    }

    private Pattern narrowest(List<Pattern> same) {
        return same.stream()
                .filter(pattern ->
                        same.stream().noneMatch(other -> pattern.key().isBroaderThan(other.key(), concepts)))
                .min(Comparator.comparing(pattern -> pattern.key().toString()))
                .orElseThrow();
    }
}
