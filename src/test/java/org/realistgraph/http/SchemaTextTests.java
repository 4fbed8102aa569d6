package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.realistgraph.schema.SchemaFiles;

final class SchemaTextTests {

    private static final String FILES = """
        type Zebra { stripes: Int }
        type Ape { name: String }
        """;

    private static final String DIRECTIVES = """
        directive @relation(type: String!) on FIELD_DEFINITION
        enum Writer { VERB }
        """;

    @Test
    void theSchemaReadFromItsTextIsTheSchema() {
        GraphQLSchema served = UnExecutableSchemaGenerator.makeUnExecutableSchema(SchemaFiles.completed());
        SchemaText text = SchemaText.of(served, List.of(), DIRECTIVES);
        GraphQLSchema read = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text.sdl()));
        assertThat(SchemaText.of(read, List.of(), DIRECTIVES)).isEqualTo(text);
        assertThat(text.sdl())
                .contains("type Configuration implements Node & Sourced & Claim {")
                .doesNotContain("@relation(", " @filter", "enum Writer")
                .contains("The value is at least 0 and at most 100.")
                .contains("type ConfigurationConnection ")
                .contains("\"How the two concepts belong together.\"");
    }

    @Test
    void whatStandsInTheFilesKeepsItsOrderAndWhatWasCompletedFollows() {
        String completed =
                FILES + "type Query { zebra: Zebra ape: Ape list: ApeConnection } type ApeConnection { n: Int }";
        GraphQLSchema served = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(completed));
        assertThat(SchemaText.of(served, List.of("type Query { zebra: Zebra }", FILES), DIRECTIVES)
                        .sdl())
                .containsSubsequence(
                        "type Query {", "zebra", "ape", "list", "type Zebra {", "type Ape {", "type ApeConnection {");
    }
}
