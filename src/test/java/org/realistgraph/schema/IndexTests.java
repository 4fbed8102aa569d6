package org.realistgraph.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.realistgraph.graph.Statements;

/** What the schema offers as an order or a filter by equality has an index in a migration. */
final class IndexTests {

    private static final Pattern WORDS = Pattern.compile(
            "label|name|aliases|title|question|statement|description|reasoning|rationale|caution|\\w*([nN]ote|AsWorded)");

    private final TypeDefinitionRegistry sdl = SchemaFiles.completed();
    private final Mapping mapping = Mapping.of(sdl);
    private final String migrations = Statements.onClasspath().files().tailMap("migration/").entrySet().stream()
            .takeWhile(file -> file.getKey().startsWith("migration/"))
            .map(file -> file.getValue())
            .collect(Collectors.joining());

    @Test
    void everyLabelHasAnIndexOnItsId() {
        assertThat(labels().map(label -> index(label, "id"))).allSatisfy(this::isMade);
    }

    @Test
    void everyOrderAndEveryFilterByEqualityHasAnIndexThatEndsInTheId() {
        assertThat(labels().flatMap(label -> fields(label).stream()
                        .filter(this::needsIndex)
                        .map(field -> index(label, field.getName() + ", id"))))
                .allSatisfy(this::isMade);
    }

    @Test
    void everyFieldThatHoldsWordsIsInTheFullTextIndex() {
        var text = migrations.substring(migrations.indexOf("FULLTEXT INDEX words "));
        assertThat(mapping.nouns().stream()
                        .flatMap(noun -> noun.type().fields().stream())
                        .filter(field -> field instanceof MappedField.Property property
                                && property.type().equals("String"))
                        .map(MappedField::name)
                        .filter(name -> WORDS.matcher(name).matches())
                        .distinct())
                .allSatisfy(name -> assertThat(text).containsPattern("[ \\[]n\\." + name + "[,\\]\\s]"));
    }

    private Stream<String> labels() {
        return Stream.concat(
                mapping.nouns().stream().map(noun -> noun.type().name()), Stream.of("Claim", "Concept", "Source"));
    }

    private List<FieldDefinition> fields(String type) {
        return Sdl.fields(Sdl.type(sdl, type));
    }

    private boolean needsIndex(FieldDefinition field) {
        return !field.hasDirective("cypher")
                && (field.hasDirective("order") || (field.hasDirective("filter") && isChoice(field)));
    }

    private boolean isChoice(FieldDefinition field) {
        var type = Sdl.name(field.getType());
        return !Sdl.isList(field.getType())
                && (type.equals("Boolean") || sdl.getTypeOrNull(type) instanceof graphql.language.EnumTypeDefinition);
    }

    private void isMade(String index) {
        assertThat(migrations).contains(index);
    }

    /** The statement as it stands in a migration: the name, the label and the properties all say the same. */
    private static String index(String label, String properties) {
        var name = MappedField.orderConstant(label + "_" + properties.replace(", id", ""))
                .toLowerCase(java.util.Locale.ROOT)
                .replaceFirst("^_", "");
        var keys = Stream.of(properties.split(", ")).map("n."::concat).collect(Collectors.joining(", "));
        return "CREATE INDEX %s IF NOT EXISTS FOR (n:%s) ON (%s);".formatted(name, label, keys);
    }
}
