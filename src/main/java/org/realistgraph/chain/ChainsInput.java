package org.realistgraph.chain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.AlignmentUse;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.configuration.Towards;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** Which chains to find; the input cannot contradict itself. A list that is null is not given. */
record ChainsInput(
        String from,
        List<ChainEndInput> to,
        List<String> via,
        List<String> avoid,
        int minHops,
        int maxHops,
        @Nullable Map<String, Object> filter,
        Set<JointVerdict> verdicts,
        Set<Stitching> stitching,
        @Nullable AlignmentUse alignment,
        @Nullable CandidateUse candidates) {

    static final int MOST_HOPS = 10;
    private static final int MOST_ENDS = 10;

    /**
     * Where chains end: at an outcome in one direction or towards what is intended, at a context or at a configuration; where
     * no id is given, at any outcome that goes so.
     */
    record ChainEndInput(
            @Nullable String id,
            @Nullable OutcomeDirection direction,
            @Nullable Towards towards) {

        ChainEndInput {
            if (direction != null && towards != null) {
                throw new Refusal(Code.CONTRADICTION, "Direction and towards are alternatives.")
                        .withValue(towards)
                        .at("input.to.towards")
                        .hint("Give one of the two.");
            }
            if (id == null && towards == null) {
                throw new Refusal(Code.CONTRADICTION, "An end names an id, or which way any outcome goes.")
                        .withValue(direction)
                        .at("input.to")
                        .hint("Give id, or towards alone.");
            }
        }

        boolean isDirected() {
            return direction != null || towards != null;
        }
    }

    /** What to do with candidate ripples. */
    enum CandidateUse {
        OFFERED,
        MIXED_IN
    }

    ChainsInput {
        via = via == null ? List.of() : via;
        avoid = avoid == null ? List.of() : avoid;
        verdicts = verdicts == null ? EnumSet.complementOf(EnumSet.of(JointVerdict.DISJOINT)) : verdicts;
        stitching = stitching == null ? EnumSet.allOf(Stitching.class) : stitching;
        requireEnds(to);
        if (to.stream().anyMatch(end -> from.equals(end.id()))) {
            throw new Refusal(Code.SAME_ENDS, "A chain cannot end where it begins.")
                    .withValue(from)
                    .at("input.to.id")
                    .hint("Choose another end. To list the configurations of one node, query configurations with a"
                            + " filter.");
        }
        requireBounds(minHops, maxHops);
        requireApart(
                avoid,
                Stream.concat(Stream.concat(Stream.of(from), endIds(to)), via.stream())
                        .toList());
        requireChoice(verdicts, "verdicts");
        requireChoice(stitching, "stitching");
    }

    /** The ids of the ends that name one. */
    Stream<String> endIds() {
        return endIds(to);
    }

    private static Stream<String> endIds(List<ChainEndInput> to) {
        return to.stream().map(ChainEndInput::id).flatMap(Stream::ofNullable);
    }

    private static void requireEnds(List<ChainEndInput> to) {
        if (to.isEmpty() || to.size() > MOST_ENDS) {
            throw new Refusal(Code.CONTRADICTION, "Chains end at 1 to 10 ends.")
                    .withValue(to.size())
                    .at("input.to")
                    .hint("Name a broader outcome to have all that is narrower.");
        }
    }

    /** The statuses of the alignments that count. */
    List<ClaimStatus> alignments() {
        return alignment == null ? ClaimStatus.STANDING : alignment.statuses();
    }

    /** The statuses of the claims that count: all where the filter itself says which do. */
    List<ClaimStatus> statuses() {
        return namesStatus(filter) ? List.of(ClaimStatus.values()) : ClaimStatus.STANDING;
    }

    private static boolean namesStatus(@Nullable Object filter) {
        return switch (filter) {
            case Map<?, ?> map ->
                map.get("status") != null
                        || List.of("and", "or", "not").stream().anyMatch(key -> namesStatus(map.get(key)));
            case List<?> several -> several.stream().anyMatch(ChainsInput::namesStatus);
            case null, default -> false;
        };
    }

    private static void requireBounds(int minHops, int maxHops) {
        var badMost = maxHops < 0 || maxHops > MOST_HOPS;
        if (badMost || minHops < 0 || minHops > maxHops) {
            throw new Refusal(
                            Code.BAD_HOPS,
                            "A chain takes 0 to 10 ripples, and its minimum must not exceed its maximum.")
                    .withValue(badMost ? maxHops : minHops)
                    .at(badMost ? "input.maxHops" : "input.minHops")
                    .hint("Give minHops and maxHops with 0 <= minHops <= maxHops <= 10.");
        }
    }

    private static void requireApart(List<String> avoid, List<String> passed) {
        var both = passed.stream().filter(avoid::contains).findFirst();
        if (both.isPresent()) {
            throw new Refusal(Code.CONTRADICTION, "A chain cannot both pass through and avoid the same node.")
                    .withValue(both.get())
                    .at("input.avoid")
                    .hint("Leave it out of avoid, or out of from, to and via.");
        }
    }

    private static void requireChoice(Set<?> choice, String name) {
        if (choice.isEmpty()) {
            throw new Refusal(Code.EMPTY_CHOICE, "The list of allowed values is empty, so nothing can match.")
                    .withValue("[]")
                    .at("input." + name)
                    .hint("Name what is allowed, or leave " + name + " out.");
        }
    }
}
