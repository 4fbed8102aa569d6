package org.realistgraph.evidence;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bases, designs, ways of knowing and independent sources on which all pieces of a claim rest. */
record Grounding(
        @Nullable Boolean singleSource,
        @Nullable Boolean withoutFullText,
        @Nullable Boolean explained,
        List<GroundingGroup> byBasis,
        List<GroundingGroup> byDesign,
        List<GroundingGroup> byHow,
        List<GroundingGroup> bySource) {

    /** Evidence that shares a basis, a design, a way of knowing or an independent source, with its weight. */
    record GroundingGroup(String key, Weight weight) {}

    /** The grounding of a claim; {@code explanation} is null where no mechanism is coded. */
    static Grounding of(List<Mention> mentions, @Nullable Balance explanation) {
        return new Grounding(
                mentions.isEmpty()
                        ? null
                        : Weight.of(mentions).independentSources().atLeast() == 1,
                mentions.isEmpty()
                        ? null
                        : mentions.stream().noneMatch(mention -> mention.piece().basis() == Basis.FULL_TEXT),
                explanation == null ? null : explanation.isSupported(),
                byBasis(mentions),
                groups(mentions, mention -> mention.source().design()),
                groups(mentions, mention -> nameOf(mention.piece().how())),
                groups(mentions, mention -> String.join(" + ", mention.source().certainKin())));
    }

    /** The evidence grouped by basis of reading. */
    static List<GroundingGroup> byBasis(List<Mention> mentions) {
        return groups(mentions, mention -> nameOf(mention.piece().basis()));
    }

    private static String nameOf(@Nullable Enum<?> coded) {
        return coded == null ? "NOT_STATED" : coded.name();
    }

    private static List<GroundingGroup> groups(List<Mention> mentions, Function<Mention, String> by) {
        return mentions.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new GroundingGroup(group.getKey(), Weight.of(group.getValue())))
                .toList();
    }
}
