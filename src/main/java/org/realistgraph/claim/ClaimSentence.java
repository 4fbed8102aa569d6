package org.realistgraph.claim;

import static org.realistgraph.configuration.ConfigurationRole.CONTEXT;
import static org.realistgraph.configuration.ConfigurationRole.INTERVENTION;
import static org.realistgraph.configuration.ConfigurationRole.MECHANISM;
import static org.realistgraph.configuration.ConfigurationRole.OUTCOME;
import static org.realistgraph.configuration.ConfigurationRole.RESOURCE;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.configuration.ConfigurationPart;
import org.realistgraph.configuration.ConfigurationRole;

/**
 * A claim in words, without its balance: of a configuration a sentence made of its parts, of any other claim its statement;
 * then what of it no source states.
 */
public record ClaimSentence(
        @Nullable String statement,
        @Nullable List<InferredPart> inferred,
        @Nullable Origin origin,
        List<ConfigurationPart> parts,
        List<Moderation> moderations) {

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
        var mechanism = parts(MECHANISM).findFirst().orElse(null);
        var isOfBlock = mechanism != null && mechanism.isBlocked();
        return circumstances()
                + (mechanism == null ? withoutMechanism() : mechanism(mechanism))
                + moderations.stream()
                        .map(moderation -> moderation.words(isOfBlock))
                        .collect(Collectors.joining());
    }

    private String circumstances() {
        var programmes = several(INTERVENTION);
        var contexts = several(CONTEXT);
        var start = programmes.isEmpty() ? "" : "In " + programmes + ", ";
        var joint = contexts.isEmpty() ? "In a context that is not coded" : "When " + contexts;
        return start.isEmpty() ? joint : start + joint.substring(0, 1).toLowerCase(Locale.ROOT) + joint.substring(1);
    }

    private String mechanism(ConfigurationPart mechanism) {
        var means = several(RESOURCE);
        var blocked = mechanism.isBlocked();
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
        var means = several(RESOURCE);
        if (!means.isEmpty()) {
            return ", " + means + " works by a mechanism that is not coded" + outcomes();
        }
        var ends = several(OUTCOME);
        return ends.isEmpty()
                ? ", neither mechanism nor outcome is coded."
                : ", by a mechanism that is not coded, there is " + ends + ".";
    }

    private String outcomes() {
        var ends = several(OUTCOME);
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
            case MANUAL, IMPORTED -> "";
            case null -> "";
        };
    }

    private Stream<ConfigurationPart> parts(ConfigurationRole role) {
        return parts.stream().filter(part -> part.role() == role);
    }

    /** The parts in one role in words. */
    private String several(ConfigurationRole role) {
        return parts(role).map(ClaimSentence::words).collect(Collectors.joining(" and "));
    }

    private static String words(ConfigurationPart part) {
        var label = quoted(part.label());
        return switch (part.direction()) {
            case INCREASES -> "more " + label;
            case DECREASES -> "less " + label;
            case NO_CHANGE -> "no change of " + label;
            case NO_DECREASE -> "no fall in " + label;
            case NO_INCREASE -> "no rise in " + label;
            case MIXED -> label + " going both ways";
            case NOT_STATED -> label + " in a direction that is not stated";
            case null -> label;
        };
    }

    private static String quoted(String label) {
        return "“" + label + "”";
    }
}
