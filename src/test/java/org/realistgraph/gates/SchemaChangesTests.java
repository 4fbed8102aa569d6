package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.ParserOptions;
import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who relies on the published schema is told of what breaks. {@code mvn test -Dtest=SchemaChangesTests -Dschema=publish}
 * publishes the schema of today.
 */
final class SchemaChangesTests {

    private static final Path PUBLISHED = Repository.ROOT.resolve("src/test/resources/schema/published.graphqls");
    private static final Path ANNOUNCED = Repository.ROOT.resolve("docs/schema-changes.md");

    @Test
    void whatBreaksIsAnnounced() {
        var announced = Repository.text(ANNOUNCED);
        var served = SchemaPart.servedText();
        assertThat(breaks(Repository.text(PUBLISHED), served))
                .as("name these in docs/schema-changes.md, as `Type.field`, then publish the schema with:"
                        + " mvn -q test -Dtest=SchemaChangesTests -Dschema=publish")
                .filteredOn(event -> paths(event).noneMatch(path -> announced.contains("`" + path + "`")))
                .extracting(event -> paths(event).toList() + " " + event.getReasonMsg())
                .isEmpty();
        if ("publish".equals(System.getProperty("schema"))) {
            Repository.write(PUBLISHED, served.stripTrailing() + "\n");
        }
    }

    @Test
    void anArgumentWithADefaultBreaksNobody() {
        var before = "type Query { list(input: Asked): Int } input Asked { id: ID }";
        assertThat(breaks(
                        before,
                        "type Query { list(input: Asked, first: Int! = 5): Int } input Asked { id: ID, a: Int! = 1 }"))
                .isEmpty();
        assertThat(breaks(
                        before, "type Query { list(input: Asked, first: Int!): Int } input Asked { id: ID, a: Int! }"))
                .hasSize(2);
    }

    /** The schema is longer than a query may be, so it is read with the limits of a schema. */
    private static List<DiffEvent> breaks(String before, String after) {
        var reporter = new CapturingReporter();
        var limited = ParserOptions.getDefaultParserOptions();
        ParserOptions.setDefaultParserOptions(ParserOptions.getDefaultSdlParserOptions());
        try {
            new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        } finally {
            ParserOptions.setDefaultParserOptions(limited);
        }
        var defaults = defaults(new SchemaParser().parse(after));
        return reporter.getBreakages().stream()
                .filter(event -> event.getCategory() != DiffCategory.STRICTER
                        || paths(event).noneMatch(defaults::contains))
                .toList();
    }

    /** The arguments and input fields, as Type.field.argument or Type.field, that have a default. */
    private static Set<String> defaults(TypeDefinitionRegistry schema) {
        var inputs = schema.getTypes(InputObjectTypeDefinition.class).stream()
                .flatMap(type -> withDefault(type.getName(), type.getInputValueDefinitions()));
        var arguments = schema.getTypes(ObjectTypeDefinition.class).stream()
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .flatMap(field ->
                                withDefault(type.getName() + "." + field.getName(), field.getInputValueDefinitions())));
        return Stream.concat(inputs, arguments).collect(Collectors.toSet());
    }

    private static Stream<String> withDefault(String owner, List<InputValueDefinition> values) {
        return values.stream()
                .filter(value -> value.getDefaultValue() != null)
                .map(value -> owner + "." + value.getName());
    }

    /** The part that breaks, by any name that it may be announced by. */
    private static Stream<String> paths(DiffEvent event) {
        var owner =
                event.getFieldName() == null ? event.getTypeName() : event.getTypeName() + "." + event.getFieldName();
        return Stream.concat(
                Stream.of(owner), event.getComponents().stream().map(component -> owner + "." + component));
    }
}
