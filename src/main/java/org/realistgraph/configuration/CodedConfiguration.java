package org.realistgraph.configuration;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Row;

/** A configuration as it is coded, by the ids of its concepts, in their order. */
public record CodedConfiguration(String id, List<CodedPart> parts) {

    /**
     * A concept in its role, with the direction of an outcome or the mode of a mechanism; {@code supported} where a source
     * that does more than argue bears out the result on the outcome, or the explanation through the mechanism.
     */
    public record CodedPart(
            ConfigurationRole role,
            String id,
            @Nullable OutcomeDirection direction,
            @Nullable FiringMode mode,
            boolean modeInferred,
            @Nullable DesiredDirection desired,
            boolean supported) {

        private static CodedPart of(Row part) {
            return new CodedPart(
                    ConfigurationRole.of(part.text("role")),
                    part.text("id"),
                    part.choiceOrNull("direction", OutcomeDirection.class),
                    part.choiceOrNull("mode", FiringMode.class),
                    part.is("modeInferred"),
                    part.choiceOrNull("desired", DesiredDirection.class),
                    part.is("supported"));
        }
    }

    /** An outcome, what happens to it, which way is intended, and whether a source bears the result out. */
    public record Production(
            String outcome,
            OutcomeDirection direction,
            @Nullable DesiredDirection desired,
            boolean isSupported) {

        /** Whether the outcome goes as the programmes intend. */
        public Towards towards() {
            return Towards.of(direction, desired);
        }
    }

    /** Reads the columns {@code id} and {@code coded}, as cypher/field/configuration/coded has it. */
    public static CodedConfiguration of(Row row) {
        return new CodedConfiguration(
                row.text("id"), row.all("coded").stream().map(CodedPart::of).toList());
    }

    /** The ids of the concepts in a role. */
    public List<String> ids(ConfigurationRole role) {
        return parts(role).map(CodedPart::id).toList();
    }

    /** The ids of all concepts. */
    public Stream<String> concepts() {
        return parts.stream().map(CodedPart::id);
    }

    /** The outcomes with what happens to each. */
    public Stream<Production> produced() {
        return parts(ConfigurationRole.OUTCOME)
                .map(part -> new Production(
                        part.id(), Objects.requireNonNull(part.direction()), part.desired(), part.supported()));
    }

    /** Whether the configuration is about a blocked mechanism. */
    public boolean isBlocked() {
        return parts.stream().anyMatch(part -> part.mode() == FiringMode.BLOCKED);
    }

    /** Whether the coder inferred that the mechanism fires or is blocked. */
    public boolean isModeInferred() {
        return parts.stream().anyMatch(CodedPart::modeInferred);
    }

    /** Whether a source that does more than argue bears out the explanation; false where no mechanism is coded. */
    public boolean isExplained() {
        return parts(ConfigurationRole.MECHANISM).anyMatch(CodedPart::supported);
    }

    /** Whether one of the concepts is among the ids. */
    public boolean names(Set<String> ids) {
        return concepts().anyMatch(ids::contains);
    }

    private Stream<CodedPart> parts(ConfigurationRole role) {
        return parts.stream().filter(part -> part.role() == role);
    }
}
