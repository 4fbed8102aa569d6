package org.realistgraph.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MappingTests {

    private final Mapping mapping = Mapping.of(SchemaFiles.completed());

    @Test
    void theCompletedSchemaIsAValidSchema() {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new graphql.schema.idl.MockedWiringFactory())
                .build();
        var schema = new SchemaGenerator().makeExecutableSchema(SchemaFiles.completed(), wiring);
        assertThat(schema.getObjectType("ConfigurationConnection").getFieldDefinition("totalCount"))
                .isNotNull();
        assertThat(schema.getObjectType("EvidenceConnection").getFieldDefinition("totalCount"))
                .isNull();
    }

    @Test
    void aNounBringsItsRootFieldsInItsOwnFile() {
        var sdl = new SchemaParser().parse("""
            directive @node(label: String!) on OBJECT
            type Query { others: [String!] }
            type Instrument @node(label: "Instrument") { id: ID! }
            extend type Query { instrument(id: ID!): Instrument instruments: InstrumentConnection! }
            """);
        SchemaExpansion.complete(sdl);
        assertThat(Mapping.of(sdl).nouns()).extracting(Noun::plural).containsExactly("instruments");
        assertThat(sdl.getTypeOrNull("InstrumentConnection")).isNotNull();
    }

    @Test
    void aNounKnowsItsPluralAndItsLabels() {
        var configuration = mapping.nouns().stream()
                .filter(noun -> noun.plural().equals("configurations"))
                .findFirst()
                .orElseThrow();
        assertThat(configuration.labels()).containsExactly("Node", "Claim", "Configuration");
    }

    @Test
    void aFieldIsAPropertyAGroupARelationOrComputed() {
        var configuration = mapping.type("Configuration");
        assertThat(configuration.field("status"))
                .isEqualTo(new MappedField.Property(
                        "status",
                        false,
                        true,
                        "ClaimStatus",
                        List.of(
                                "DRAFT",
                                "PROPOSED",
                                "CHANGES_REQUESTED",
                                "AGREED",
                                "REJECTED",
                                "WITHDRAWN",
                                "SUPERSEDED")));
        assertThat(configuration.field("outcomes")).isInstanceOfSatisfying(MappedField.Relation.class, relation -> {
            assertThat(relation.relationship()).isEqualTo("PRODUCES");
            assertThat(relation.describedBy()).isEqualTo("ProducedOutcome");
            assertThat(relation.end()).isEqualTo("outcome");
            assertThat(relation.properties())
                    .extracting("name")
                    .containsExactly("direction", "supporting", "contrary", "noDifference");
        });
        assertThat(configuration.field("explanation"))
                .isEqualTo(new MappedField.Computed("explanation", false, false, "Balance", "claim/evidence-facts"));
        assertThat(mapping.type("Review").field("method"))
                .isInstanceOfSatisfying(
                        MappedField.Embedded.class,
                        method -> assertThat(method.properties())
                                .extracting("name")
                                .containsExactly("key", "text"));
        assertThat(mapping.type("Claim").concrete())
                .containsExactlyInAnyOrder("Configuration", "Ripple", "Moderation", "Alignment", "Embedding");
    }
}
