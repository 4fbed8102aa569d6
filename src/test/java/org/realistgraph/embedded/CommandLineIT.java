package org.realistgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.util.FileSystemUtils;

/** What the program does on the command line, as a team does it with a review of its own. */
@Execution(ExecutionMode.CONCURRENT)
final class CommandLineIT {

    private static final Path BASE = Path.of("src/test/resources/bundle/base.yaml");

    @Test
    void aTeamsBundleStandsBesideTheSeedIsExportedUpdatedBackedUpAndRestored(@TempDir Path place) throws IOException {
        var data = ChildClassPath.seeded(place.resolve("data"));
        var newer = place.resolve("newer.yaml");
        Files.writeString(
                newer, Files.readString(BASE).replace("1.0.0", "1.1.0").replace("Hope", "Hopes"));
        var exported = place.resolve("exported.yaml");
        var owned = place.resolve("owned.yaml");
        var backup = place.resolve("backup");

        assertThat(run(data, 0, "load", BASE.toString())).contains("First load of base 1.0.0: 10 new.");
        assertThat(run(data, 0, "export", "base", exported.toString()))
                .contains("Exported base to %s.".formatted(exported));
        assertThat(exported).hasSameTextualContentAs(BASE);
        assertThat(run(data, 0, "export", "a-synthesis", owned.toString()))
                .contains("Exported a-synthesis to %s.".formatted(owned));
        assertThat(withoutHeader(owned)).isEqualTo(withoutHeader(BASE));
        assertThat(run(data, 0, "load", newer.toString()))
                .contains("From base 1.0.0 to 1.1.0: 0 new, 1 changed, 0 removed.");
        assertThat(run(data, 0, "backup", backup.toString()))
                .contains("Copied the graph to %s.".formatted(backup))
                .contains("The store agrees with its change log and its migrations.");
        copiesNothingWhereSomethingIs(data, backup);
        FileSystemUtils.deleteRecursively(data);
        assertThat(run(data, 0, "restore", backup.toString())).contains("Copied the graph to %s.".formatted(data));
        assertThat(run(data, 0, "load", newer.toString()))
                .contains("The graph already holds base 1.1.0; nothing was changed.");
    }

    private static void copiesNothingWhereSomethingIs(Path data, Path backup) {
        var inside = data.resolve("copy");
        assertThat(run(data, 1, "backup", inside.toString()))
                .contains("The folder %s is inside the folder to be copied.".formatted(inside));
        assertThat(inside).doesNotExist();
        assertThat(run(data, 1, "backup", backup.toString())).contains("The folder %s is not empty.".formatted(backup));
        assertThat(run(data, 1, "restore", backup.toString())).contains("The folder %s is not empty.".formatted(data));
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence(@TempDir Path place) throws IOException {
        var data = place.resolve("data");
        var bad = place.resolve("bad.yaml");
        Files.writeString(bad, Files.readString(BASE).replace("contexts: [ctx-crisis]", "contexts: [ctx-nowhere]"));

        assertThat(run(data, 1, "lode", "x")).contains("Unknown verb: lode.");
        assertThat(run(data, 1, "export", "base")).contains("Wrong number of operands: export base.");
        assertThat(run(data, 1, "check", bad.toString())).contains("bad.yaml: 1 faults.");
        assertThat(run(data, 1, "check", "none.yaml"))
                .contains("The file none.yaml cannot be read.")
                .doesNotContain("\tat ");
        assertThat(run(data, 1, "check", "/dev/zero")).contains("The file /dev/zero cannot be read.");
        assertThat(run(data, 1, "check-store")).contains("There is no graph in the folder %s.".formatted(data));
        assertThat(run(data, 1, "load", place.resolve("none.yaml").toString()))
                .contains("The file %s does not exist or cannot be read.".formatted(place.resolve("none.yaml")));
        assertThat(run(data, 1, "--logging.config=/none.xml"))
                .isEqualTo("The file /none.xml does not exist or cannot be read. Correct logging.config.");
        assertThat(run(data, 1, "--spring.profiles.active=@@"))
                .contains("The start failed: Profile '@@' must start and end with a letter or digit.")
                .doesNotContain("\tat ");
        assertThat(data).doesNotExist();
        ChildClassPath.seeded(data);
        assertThat(run(data, 1, "load", bad.toString()))
                .contains("bad.yaml:43: configurations[cmo-base].contexts[0]: There is no Context with the id"
                        + " ctx-nowhere.")
                .contains("Faults: 1. The bundle was not loaded.");
        assertThat(run(data, 1, "export", "base", "x.yaml"))
                .contains("The graph holds no bundle and no synthesis base.");
    }

    @Test
    void aStoreThatAServiceUsesIsLeftAlone(@TempDir Path place) {
        var data = ChildClassPath.seeded(place.resolve("data"));
        try (var service = Service.start(data)) {
            Service.port(service);
            assertThat(run(data, 3, "load", BASE.toString())).contains("is in use by another Realist Graph.");
        }
    }

    /** What the program says before it ends with that code. */
    private static String run(Path data, int code, String... arguments) {
        try (var program = Service.start(List.of(), data, List.of(arguments))) {
            var said = String.join("\n", program.awaitEnd());
            assertThat(program.exitCode()).as(said).isEqualTo(code);
            return said.strip();
        }
    }

    private static String withoutHeader(Path bundle) throws IOException {
        var text = Files.readString(bundle);
        return text.substring(text.indexOf("\n\n"));
    }
}
