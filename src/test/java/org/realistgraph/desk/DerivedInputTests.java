package org.realistgraph.desk;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.realistgraph.entity.EntityType;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.schema.FieldWriter;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaExpansion;

/** What a client may set of a thing, as the inputs say that are derived from its type. */
final class DerivedInputTests {

    private static final TypeDefinitionRegistry SDL = sdl();
    private static final Mapping MAPPING = Mapping.of(SDL);
    private static final EntityTypes TYPES = new EntityTypes(MAPPING);

    /** The schema in which every noun is written. */
    private static TypeDefinitionRegistry sdl() {
        var sdl = Desk.files();
        var mutations = new StringBuilder("type Mutation {");
        new EntityTypes(Mapping.of(Desk.completed(Desk.files())))
                .all()
                .forEach(type -> mutations.append(
                        " make%1$s(input: %1$sInput!): %1$s! @role(atLeast: CODER)".formatted(type.name())));
        sdl.merge(new SchemaParser().parse(mutations.append(" }").toString()));
        SchemaExpansion.complete(sdl);
        return sdl;
    }

    static Stream<EntityType> nouns() {
        return TYPES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void noInputHoldsWhatAVerbOrTheStoreSets(EntityType type) {
        var open = type.fields().stream()
                .filter(field -> MAPPING.writer(type.name(), field.name()) == FieldWriter.ANYONE)
                .map(field -> field.name())
                .toList();
        var named = new ArrayList<>(open);
        if (!open.contains("synthesis")) {
            named.add("synthesis");
        }
        assertThat(values(type.name() + "Input")).isEqualTo(named);
        var change = values(type.name() + "Change");
        assertThat(change)
                .isEqualTo(
                        change.isEmpty()
                                ? List.of()
                                : open.stream()
                                        .filter(name -> !name.equals("id"))
                                        .toList());
    }

    private static List<String> values(String input) {
        return SDL.getTypeOrNull(input) instanceof InputObjectTypeDefinition found
                ? found.getInputValueDefinitions().stream()
                        .map(InputValueDefinition::getName)
                        .toList()
                : List.of();
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void whatTellsWhereAThingStandsIsSetByVerbs(EntityType type) {
        assertThat(type.fields().stream()
                        .filter(field -> field instanceof MappedField.Property property
                                && property.type().endsWith("Status"))
                        .map(field -> MAPPING.writer(type.name(), field.name())))
                .allMatch(FieldWriter.VERB::equals);
    }
}
