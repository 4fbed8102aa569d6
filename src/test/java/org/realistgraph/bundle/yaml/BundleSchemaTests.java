package org.realistgraph.bundle.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;

/** The published JSON Schema is the one that follows; {@code mvn test -Dtest=BundleSchemaTests -Dschema=write} renews it. */
final class BundleSchemaTests {

    private static final String HINT =
            "renew docs/bundle.schema.json with: mvn -q test -Dtest=BundleSchemaTests -Dschema=write";
    private static final Path PUBLISHED = Path.of("docs/bundle.schema.json");

    @Test
    void thePublishedSchemaFollowsFromTheGraphQlSchema() throws IOException {
        var sdl = SchemaFiles.completed();
        var schema = new BundleSchema(new EntityTypes(Mapping.of(sdl)), sdl).write();
        var text = JsonMapper.shared().writer().with(layout()).writeValueAsString(schema) + "\n";
        if ("write".equals(System.getProperty("schema"))) {
            Files.writeString(PUBLISHED, text);
        }
        assertThat(Files.readString(PUBLISHED)).as(HINT).isEqualTo(text);
    }

    private static DefaultPrettyPrinter layout() {
        var lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter()
                .withObjectIndenter(lines)
                .withSeparators(Separators.createDefaultInstance()
                        .withRootSeparator("\n")
                        .withObjectNameValueSpacing(Spacing.AFTER));
    }
}
