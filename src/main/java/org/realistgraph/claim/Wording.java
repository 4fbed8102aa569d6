package org.realistgraph.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim in words, without its balance: of a configuration a sentence made of its parts, of any other claim its statement;
 * then what of it no source states.
 */
public record Wording(
        @Nullable String statement,
        @Nullable List<InferredPart> inferred,
        @Nullable Origin origin,
        List<Part> parts,
        List<Moderation> moderations) {

    /** A concept of a configuration: by which relationship it is there, and what happens to it. */
    public record Part(
            String by,
            String label,
            @Nullable String how,
            @Nullable Actor actor) {

        private String words() {
            return switch (how) {
                case "INCREASES" -> "more " + quoted(label);
                case "DECREASES" -> "less " + quoted(label);
                case "NO_CHANGE" -> "no change of " + quoted(label);
                case "MIXED" -> quoted(label) + " going both ways";
                case "NOT_STATED" -> quoted(label) + " in a direction that is not stated";
                case null, default -> quoted(label);
            };
        }
    }

    /** What a moderator does. Where the mechanism is blocked, it acts on the block: what strengthens the claim is against the mechanism. */
    public record Moderation(ModerationEffect effect, String label) {

        private String words(boolean isOfBlock) {
            return " " + quoted(label) + " " + (isOfBlock ? ofBlock() : ofMechanism()) + ".";
        }

        private String ofMechanism() {
            return switch (effect) {
                case STRENGTHENS -> "strengthens it";
                case WEAKENS -> "weakens it";
                case BLOCKS -> "blocks it";
                case REVERSES -> "reverses it";
                case MIXED -> "works on it both ways";
            };
        }

        private String ofBlock() {
            return switch (effect) {
                case STRENGTHENS -> "strengthens this block";
                case WEAKENS -> "weakens this block";
                case BLOCKS -> "keeps this block from forming";
                case REVERSES -> "turns this block into its opposite";
                case MIXED -> "works on this block both ways";
            };
        }
    }

    @Override
    public String toString() {
        return (statement == null ? configuration() : statement) + inferredParts() + maker();
    }

    private String configuration() {
        var blocked = parts("FIRES").anyMatch(part -> "BLOCKED".equals(part.how()));
        return circumstances()
                + parts("FIRES").findFirst().map(this::mechanism).orElseGet(this::withoutMechanism)
                + moderations.stream()
                        .map(moderation -> moderation.words(blocked))
                        .collect(Collectors.joining());
    }

    private String circumstances() {
        var programmes = several("OF");
        var contexts = several("IN");
        var start = programmes.isEmpty() ? "" : "In " + programmes + ", ";
        var joint = contexts.isEmpty() ? "In a context that is not coded" : "When " + contexts;
        return start.isEmpty() ? joint : start + joint.substring(0, 1).toLowerCase(Locale.ROOT) + joint.substring(1);
    }

    private String mechanism(Part mechanism) {
        var means = several("USES");
        var blocked = "BLOCKED".equals(mechanism.how());
        var name = quoted(mechanism.label());
        var fires = means.isEmpty()
                ? name + (blocked ? " is blocked" : " fires")
                : means + (blocked ? " does not lead" : " leads")
                        + (mechanism.actor() == null
                                ? ""
                                : " " + mechanism.actor().words()) + " to " + name;
        return ", " + fires + outcomes();
    }

    private String withoutMechanism() {
        var means = several("USES");
        if (!means.isEmpty()) {
            return ", " + means + " works by a mechanism that is not coded" + outcomes();
        }
        var ends = several("PRODUCES");
        return ends.isEmpty()
                ? ", neither mechanism nor outcome is coded."
                : ", by a mechanism that is not coded, there is " + ends + ".";
    }

    private String outcomes() {
        var ends = several("PRODUCES");
        return ends.isEmpty() ? "; no outcome is coded." : ", so that there is " + ends + ".";
    }

    private String inferredParts() {
        return inferred == null || inferred.isEmpty()
                ? ""
                : inferred.stream()
                        .map(part -> "the " + part.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", " Inferred, not stated by a source: ", "."));
    }

    private String maker() {
        return switch (origin) {
            case AI_GENERATED -> " A program generated it; no person has reviewed it.";
            case AI_REVIEWED -> " A program generated it, and a person has reviewed it.";
            case STATED, INFERRED, MANUAL -> "";
            case null -> "";
        };
    }

    private Stream<Part> parts(String relationship) {
        return parts.stream().filter(part -> part.by().equals(relationship));
    }

    /** The parts of one relationship in words. */
    private String several(String relationship) {
        return parts(relationship).map(Part::words).collect(Collectors.joining(" and "));
    }

    private static String quoted(String label) {
        return "“" + label + "”";
    }
}
