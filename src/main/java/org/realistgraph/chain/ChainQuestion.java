package org.realistgraph.chain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.evidence.Towards;
import org.realistgraph.graph.Row;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** What somebody asks of chains; it cannot contradict itself. */
record ChainQuestion(
        String from,
        String to,
        @Nullable String direction,
        @Nullable Towards towards,
        List<String> via,
        List<String> avoid,
        int minHops,
        int maxHops,
        Map<String, Object> filter,
        Set<JointVerdict> verdicts,
        Set<ChainCoherence> coherence,
        boolean acceptedOnly,
        boolean mixedIn) {

    static final int MOST_HOPS = 10;

    ChainQuestion {
        if (from.equals(to)) {
            throw new Refusal(Code.SAME_ENDS, "A chain cannot end where it begins.")
                    .withValue(to)
                    .at("input.to.id")
                    .hint("Name another end; for the configurations of one thing, ask for them with a filter.");
        }
        if (direction != null && towards != null) {
            throw new Refusal(Code.CONTRADICTION, "Direction and towards say the same thing in two ways.")
                    .withValue(towards)
                    .at("input.to.towards")
                    .hint("Give one of the two.");
        }
        requireBounds(minHops, maxHops);
        requireApart(avoid, Stream.concat(Stream.of(from, to), via.stream()).toList());
        requireChoice(verdicts, "verdicts");
        requireChoice(coherence, "coherence");
    }

    /** Reads the input as the schema types it. */
    @SuppressWarnings("unchecked")
    static ChainQuestion of(Map<String, Object> input) {
        var asked = new Row(input);
        var end = new Row((Map<?, ?>) input.getOrDefault("to", Map.of()));
        var towards = end.textOrNull("towards");
        return new ChainQuestion(
                asked.text("from"),
                end.text("id"),
                end.textOrNull("direction"),
                towards == null ? null : Towards.valueOf(towards),
                asked.texts("via"),
                asked.texts("avoid"),
                asked.number("minHops"),
                asked.number("maxHops"),
                input.get("filter") instanceof Map<?, ?> filter ? (Map<String, Object>) filter : Map.of(),
                choices(
                        JointVerdict.class,
                        input.get("verdicts"),
                        EnumSet.complementOf(EnumSet.of(JointVerdict.DISJOINT))),
                choices(ChainCoherence.class, input.get("coherence"), EnumSet.allOf(ChainCoherence.class)),
                "ACCEPTED_ONLY".equals(input.get("alignment")),
                "MIXED_IN".equals(input.get("candidates")));
    }

    /** Whether the filter itself says which statuses count. */
    boolean namesStatus() {
        return namesStatus(filter);
    }

    private static boolean namesStatus(@Nullable Object filter) {
        return switch (filter) {
            case Map<?, ?> map ->
                map.get("status") != null
                        || List.of("and", "or", "not").stream().anyMatch(key -> namesStatus(map.get(key)));
            case List<?> several -> several.stream().anyMatch(ChainQuestion::namesStatus);
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
            throw new Refusal(Code.CONTRADICTION, "No chain can both pass and avoid one thing.")
                    .withValue(both.get())
                    .at("input.avoid")
                    .hint("Leave it out of avoid, or out of from, to and via.");
        }
    }

    private static void requireChoice(Set<?> choice, String name) {
        if (choice.isEmpty()) {
            throw new Refusal(Code.EMPTY_CHOICE, "A list of what is allowed that is empty allows nothing.")
                    .withValue("[]")
                    .at("input." + name)
                    .hint("Name what is allowed, or leave " + name + " out.");
        }
    }

    private static <E extends Enum<E>> Set<E> choices(Class<E> type, @Nullable Object given, Set<E> otherwise) {
        if (!(given instanceof List<?> list)) {
            return otherwise;
        }
        var chosen = EnumSet.noneOf(type);
        list.forEach(one -> chosen.add(Enum.valueOf(type, String.valueOf(one))));
        return Collections.unmodifiableSet(chosen);
    }
}
