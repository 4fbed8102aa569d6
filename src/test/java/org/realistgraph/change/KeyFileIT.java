package org.realistgraph.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.realistgraph.problem.StartRefused;

final class KeyFileIT {

    private static final URI SERVER = URI.create("neo4j://somewhere");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void besideTheEmbeddedDatabaseAKeyIsMadeOnceForItsOwnerAlone() throws IOException {
        var key = KeyFile.of(null, null, folder).key();
        assertThat(key).hasSize(64);
        assertThat(KeyFile.of(null, null, folder).key()).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("secrets/change-log.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theGraphOfAServerNeedsAKeyOfItsOwn() {
        assertThatThrownBy(() -> KeyFile.of(null, SERVER, folder))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The change log of the graph at neo4j://somewhere has no key.");
    }

    @Test
    void aConfiguredKeyIsNeverMadeUp() {
        refused(folder.resolve("absent"), "cannot be read");
    }

    @Test
    void aKeyThatOthersCanReadIsRefused() throws IOException {
        refused(file("x".repeat(64), "rw-r-----"), "can be read by others");
    }

    @Test
    void aShortKeyIsRefused() throws IOException {
        refused(file("secret", "rw-------"), "is too short");
    }

    @Test
    void aPrivateKeyOfEnoughCharactersIsTaken() throws IOException {
        assertThat(KeyFile.of(file("x".repeat(32) + "\n", "r--------"), SERVER, folder)
                        .key())
                .isEqualTo("x".repeat(32));
    }

    private void refused(@Nullable Path file, String why) {
        assertThatThrownBy(() -> KeyFile.of(file, SERVER, folder).key())
                .isInstanceOf(StartRefused.class)
                .hasMessage("The key of the change log in %s %s.".formatted(file, why));
    }

    private Path file(String text, String permissions) throws IOException {
        var file = Files.writeString(folder.resolve("key"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
