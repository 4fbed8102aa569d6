package org.realistgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.realistgraph.claim.ClaimSentence.Moderation;
import org.realistgraph.configuration.Actor;
import org.realistgraph.configuration.ConfigurationPart;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.DesiredDirection;
import org.realistgraph.configuration.FiringMode;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.evidence.Basis;
import org.realistgraph.schema.SchemaFiles;

/** A configuration in words says what is coded and what is not, and who or what made it. */
final class ClaimSentenceTests {

    private static final ConfigurationPart PROGRAMME = part(ConfigurationRole.INTERVENTION, "a programme");
    private static final ConfigurationPart CONTEXT = part(ConfigurationRole.CONTEXT, "a crisis");
    private static final ConfigurationPart RESOURCE = part(ConfigurationRole.RESOURCE, "visits");
    private static final ConfigurationPart MECHANISM = mechanism(FiringMode.FIRES, null);
    private static final ConfigurationPart BLOCKED = mechanism(FiringMode.BLOCKED, null);
    private static final ConfigurationPart OUTCOME = outcome("care", OutcomeDirection.DECREASES);

    @Test
    void aWholeConfigurationIsOneSentence() {
        assertThat(words(PROGRAMME, CONTEXT, RESOURCE, mechanism(FiringMode.FIRES, Actor.WIDER_FAMILY), OUTCOME))
                .isEqualTo(
                        "In “a programme”, when “a crisis”, “visits” leads the wider family to “hope”, so that there is"
                                + " less “care”.");
    }

    @Test
    void whatIsNotCodedIsNamed() {
        assertThat(words()).isEqualTo("In a context that is not coded, neither mechanism nor outcome is coded.");
        assertThat(words(CONTEXT, OUTCOME))
                .isEqualTo("When “a crisis”, by a mechanism that is not coded, there is less “care”.");
        assertThat(words(CONTEXT, RESOURCE))
                .isEqualTo("When “a crisis”, “visits” works by a mechanism that is not coded; no outcome is coded.");
        assertThat(words(PROGRAMME, MECHANISM))
                .isEqualTo("In “a programme”, in a context that is not coded, “hope” fires; no outcome is coded.");
    }

    @Test
    void severalPartsOfOneRoleAreJoined() {
        assertThat(words(
                        CONTEXT,
                        part(ConfigurationRole.CONTEXT, "poverty"),
                        RESOURCE,
                        BLOCKED,
                        OUTCOME,
                        outcome("trust", OutcomeDirection.MIXED)))
                .isEqualTo(
                        "When “a crisis” and “poverty”, “visits” does not lead to “hope”, so that there is less “care”"
                                + " and “trust” going both ways.");
    }

    @ParameterizedTest
    @CsvSource({
        "STRENGTHENS, strengthens it, strengthens this block",
        "WEAKENS, weakens it, weakens this block",
        "BLOCKS, blocks it, keeps this block from forming",
        "REVERSES, reverses it, turns this block into its opposite",
        "MIXED, works on it both ways, works on this block both ways"
    })
    void aModeratorActsOnTheMechanismOrOnItsBlock(ModerationEffect effect, String onMechanism, String onBlock) {
        assertThat(moderated(MECHANISM, effect))
                .endsWith("fires; no outcome is coded. “Caseload” " + onMechanism + ".");
        assertThat(moderated(BLOCKED, effect)).endsWith("is blocked; no outcome is coded. “Caseload” " + onBlock + ".");
    }

    @Test
    void whatNoSourceStatesAndWhoMadeItFollow() {
        var inferred = List.of(InferredPart.CONTEXT, InferredPart.LINK);
        assertThat(new ClaimSentence("A leads to B.", inferred, Origin.AI_GENERATED, List.of(), List.of()))
                .hasToString(
                        "A leads to B. Inferred, not stated by a source: the context, the link. A program generated"
                                + " it; no person has reviewed it.");
        assertThat(new ClaimSentence("A leads to B.", null, Origin.MANUAL, List.of(), List.of()))
                .hasToString("A leads to B.");
    }

    @Test
    void theConstantsAreThoseOfTheSchema() {
        var schema = SchemaFiles.completed();
        assertThat(List.of(
                        Origin.class,
                        InferredPart.class,
                        ModerationEffect.class,
                        RippleIdentity.class,
                        AlignmentKind.class,
                        Basis.class,
                        Actor.class,
                        ConfigurationRole.class,
                        DesiredDirection.class,
                        FiringMode.class,
                        OutcomeDirection.class))
                .allSatisfy(type -> assertThat(Objects.requireNonNull(
                                        schema.getTypeOrNull(type.getSimpleName(), EnumTypeDefinition.class))
                                .getEnumValueDefinitions())
                        .extracting(EnumValueDefinition::getName)
                        .containsExactlyElementsOf(Stream.of(type.getEnumConstants())
                                .map(Enum::name)
                                .toList()));
    }

    private static String words(ConfigurationPart... parts) {
        return new ClaimSentence(null, null, null, List.of(parts), List.of()).toString();
    }

    private static String moderated(ConfigurationPart mechanism, ModerationEffect effect) {
        return new ClaimSentence(
                        null,
                        null,
                        null,
                        Stream.of(CONTEXT, mechanism).toList(),
                        List.of(new Moderation(effect, "Caseload")))
                .toString();
    }

    private static ConfigurationPart part(ConfigurationRole role, String label) {
        return new ConfigurationPart(role, label, label, null, null, null);
    }

    private static ConfigurationPart mechanism(FiringMode mode, @Nullable Actor actor) {
        return new ConfigurationPart(ConfigurationRole.MECHANISM, "hope", "hope", null, mode, actor);
    }

    private static ConfigurationPart outcome(String label, OutcomeDirection direction) {
        return new ConfigurationPart(ConfigurationRole.OUTCOME, label, label, direction, null, null);
    }
}
