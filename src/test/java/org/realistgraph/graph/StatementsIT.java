package org.realistgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.GqlNotification;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;

/**
 * The database has nothing to object to any statement: no name that is neither in the seed nor in the schema, nothing
 * deprecated, no pattern that multiplies two sets.
 */
final class StatementsIT {

    /** That a parameter has no value, as none has where a statement is only explained. */
    private static final String NO_VALUES = "01N60";

    private static final Statements STATEMENTS = Statements.onClasspath();

    /** Names that the schema knows of and the seed may lack are made known to the database. */
    @BeforeAll
    static void theSeedAndTheNamesOfTheSchema() {
        SeededGraph.load();
        for (var type : Mapping.of(SchemaFiles.completed()).types()) {
            if (type.label() != null) {
                make("db.createLabel", type.label());
            }
            type.fields().forEach(StatementsIT::make);
        }
        TestDatabase.driver()
                .executableQuery("CREATE (a:Alias:Retired)-[:ALIAS_OF]->(b:SeedPlan {bundles: []}),"
                        + " (c:BundleConflict {bundle: '', theirs: '', isDeclined: true}) DETACH DELETE a, b, c")
                .execute();
    }

    static Stream<String> statements() {
        return STATEMENTS.files().keySet().stream().filter(name -> !name.startsWith("migration/"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isExplainedWithoutObjection(String name) {
        var text = STATEMENTS.text(name);
        var whole = name.startsWith("field/") ? matchOfThis(name) + " RETURN " + text + " AS value" : text;
        var summary = TestDatabase.driver()
                .executableQuery("EXPLAIN " + whole)
                .execute()
                .summary();
        assertThat(summary.gqlStatusObjects().stream()
                        .filter(GqlNotification.class::isInstance)
                        .map(GqlNotification.class::cast)
                        .filter(one -> !one.gqlStatus().equals(NO_VALUES)))
                .as(name)
                .isEmpty();
    }

    /** A field of a relationship says so in its header: this: PRODUCES. */
    private static String matchOfThis(String name) {
        return Pattern.compile("this: [A-Z_]+ ->")
                        .matcher(STATEMENTS.header(name))
                        .find()
                ? "MATCH ()-[this]->()"
                : "MATCH (this:Node {id: $id})";
    }

    private static void make(MappedField field) {
        switch (field) {
            case MappedField.Property property -> make("db.createProperty", property.name());
            case MappedField.Embedded group ->
                group.properties().forEach(property -> make("db.createProperty", group.name() + "_" + property.name()));
            case MappedField.Relation relation -> {
                make("db.createRelationshipType", relation.relationship());
                relation.properties().forEach(StatementsIT::make);
            }
            case MappedField.Computed _, MappedField.Plain _ -> {
                // nothing of the graph stands behind it
            }
        }
    }

    private static void make(String procedure, String name) {
        TestDatabase.driver()
                .executableQuery("CALL " + procedure + "($name)")
                .withParameters(Map.of("name", name))
                .execute();
    }
}
