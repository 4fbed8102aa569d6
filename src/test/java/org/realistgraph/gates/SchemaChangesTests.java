package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.ParserOptions;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.nio.file.Path;
import java.util.List;
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
                .as("name these in docs/schema-changes.md, as `Type.field`")
                .filteredOn(event -> paths(event).noneMatch(path -> announced.contains("`" + path + "`")))
                .extracting(event -> paths(event).toList() + " " + event.getReasonMsg())
                .isEmpty();
        if ("publish".equals(System.getProperty("schema"))) {
            Repository.write(PUBLISHED, served.stripTrailing() + "\n");
        }
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
        return reporter.getBreakages();
    }

    /** The part that breaks, by any name that it may be announced by. */
    private static Stream<String> paths(DiffEvent event) {
        var owner =
                event.getFieldName() == null ? event.getTypeName() : event.getTypeName() + "." + event.getFieldName();
        return Stream.concat(
                Stream.of(owner), event.getComponents().stream().map(component -> owner + "." + component));
    }
}
