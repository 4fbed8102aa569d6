package org.realistgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.realistgraph.configuration.Actor;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.DesiredDirection;
import org.realistgraph.configuration.FiringMode;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.evidence.Basis;
import org.realistgraph.evidence.CountedSource.SourceKind;
import org.realistgraph.evidence.Directness;
import org.realistgraph.evidence.HowKnown;
import org.realistgraph.evidence.Side;
import org.realistgraph.schema.SchemaFiles;

/** A claim in words says what is known of it, what no source states, and who or what made it. */
final class ClaimSentenceTests {

    @Test
    void whatNoSourceStatesAndWhoMadeItFollow() {
        var inferred = List.of(InferredPart.CONTEXT, InferredPart.LINK);
        assertThat(new ClaimSentence("A leads to B.", inferred, Origin.AI_GENERATED))
                .hasToString(
                        "A leads to B. Inferred, not stated by a source: the context, the link. A program generated"
                                + " it; no person has reviewed it.");
        assertThat(new ClaimSentence("A leads to B.", null, Origin.MANUAL)).hasToString("A leads to B.");
        assertThat(new ClaimSentence("A leads to B.", List.of(InferredPart.LINK), null).with("On B: nothing read."))
                .isEqualTo("A leads to B. On B: nothing read. Inferred, not stated by a source: the link.");
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
                        PartKind.class,
                        HowKnown.class,
                        Directness.class,
                        Side.class,
                        SourceKind.class,
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
}
