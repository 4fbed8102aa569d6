package org.realistgraph.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.realistgraph.bundle.yaml.BundleWriter;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.rule.Rules;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;

final class DocumentedExampleTests {

    private final EntityTypes types = new EntityTypes(Mapping.of(SchemaFiles.completed()));
    private final BundleReading reading = new BundleReading(types, new Rules(types, Clock.systemUTC()));

    @Test
    void theExampleOfTheDocumentationIsABundleInCanonicalForm() throws IOException {
        var text = Files.readString(Path.of("docs/bundle.md"));
        int start = text.indexOf("```yaml\n") + "```yaml\n".length();
        var example = text.substring(start, text.indexOf("```", start));
        var bundle = reading.read(new BundleFile("docs/bundle.md", example), new FileThings(List.of()));
        assertThat(BundleWriter.write(types, bundle)).isEqualTo(example);
    }
}
