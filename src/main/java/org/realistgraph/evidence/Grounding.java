package org.realistgraph.evidence;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bases, designs and families on which evidence rests. */
public record Grounding(
        @Nullable Boolean singleFamily,
        @Nullable Boolean withoutFullText,
        List<GroundingGroup> byBasis,
        List<GroundingGroup> byDesign,
        List<GroundingGroup> byFamily) {

    static Grounding of(List<Mention> mentions, int disputes) {
        return new Grounding(
                mentions.isEmpty() ? null : Weight.independent(mentions) <= 1,
                mentions.isEmpty() ? null : mentions.stream().noneMatch(mention -> mention.basis() == Basis.FULL_TEXT),
                byBasis(mentions, disputes),
                groups(mentions, disputes, mention -> mention.source().design()),
                groups(mentions, disputes, mention -> mention.source().family()));
    }

    /** The evidence grouped by basis of reading. */
    public static List<GroundingGroup> byBasis(List<Mention> mentions, int disputes) {
        return groups(
                mentions,
                disputes,
                mention ->
                        mention.basis() == null ? "NOT_STATED" : mention.basis().name());
    }

    private static List<GroundingGroup> groups(List<Mention> mentions, int disputes, Function<Mention, String> by) {
        return mentions.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new GroundingGroup(group.getKey(), Balance.of(group.getValue(), disputes)))
                .toList();
    }
}
