package org.realistgraph.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.realistgraph.schema.MappedField.Embedded;
import org.realistgraph.schema.MappedField.Property;
import org.realistgraph.schema.MappedField.Relation;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;

final class EntityTypesTests {

    private final Mapping mapping = Mapping.of(SchemaFiles.completed());
    private final EntityTypes types = new EntityTypes(mapping);

    /** The commands and queries of bundles and of the change log count on it. */
    @Test
    void holdsIsTheOnlyRelationThatIsWrittenWhereItEnds() {
        assertThat(written().filter(relation -> !relation.outgoing()))
                .extracting(Relation::relationship)
                .containsOnly("HOLDS");
        assertThat(written().filter(Relation::outgoing))
                .extracting(Relation::relationship)
                .doesNotContain("HOLDS");
    }

    @Test
    void everyRelationOfTheSchemaIsWrittenOnceAtEachNounThatHasIt() {
        for (var type : types.all()) {
            var relationships = type.fields().stream()
                    .filter(Relation.class::isInstance)
                    .map(field -> ((Relation) field).relationship())
                    .toList();
            assertThat(relationships).as(type.name()).doesNotHaveDuplicates();
            assertThat(relationships)
                    .as(type.name())
                    .containsAll(type.noun().type().fields().stream()
                            .filter(field -> field instanceof Relation relation && relation.outgoing())
                            .map(field -> ((Relation) field).relationship())
                            .filter(relationship -> !relationship.equals("HOLDS"))
                            .toList());
        }
    }

    /** Parallel lists mark what is not coded with an empty text, which no number could be. */
    @Test
    void listsOfGroupsHoldTextsOnly() {
        assertThat(types.all().stream()
                        .flatMap(type -> type.fields().stream())
                        .filter(field -> field instanceof Embedded && field.list())
                        .flatMap(field -> ((Embedded) field).properties().stream()))
                .extracting(Property::type)
                .doesNotContainAnyElementsOf(List.of("Int", "Float", "Boolean"));
    }

    private Stream<Relation> written() {
        return types.all().stream()
                .flatMap(type -> type.fields().stream())
                .filter(Relation.class::isInstance)
                .map(Relation.class::cast);
    }
}
