package org.realistgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.realistgraph.problem.StartRefused;

final class DataFolderIT {

    @TempDir
    private Path place;

    @Test
    void aSecondOwnerIsToldWhoseFolderItIsAndWhatToDo() throws IOException {
        var folder = place.resolve("data");
        try (var _ = DataFolder.own(folder)) {
            assertThatThrownBy(() -> DataFolder.own(folder))
                    .isInstanceOfSatisfying(
                            StartRefused.class,
                            refusal -> assertThat(refusal.remedy()).contains("--realist.data="))
                    .hasMessageContaining(folder.toString());
        }
    }

    @Test
    void aClosedFolderHasItsNextOwner() throws IOException {
        DataFolder.own(place.resolve("data")).close();
        DataFolder.own(place.resolve("data")).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedWithItsName() throws IOException {
        var file = Files.writeString(place.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.own(file.resolve("data")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aSecretIsKeptForItsOwnerAlone() throws IOException {
        try (var folder = DataFolder.own(place.resolve("data"))) {
            var secret = folder.secret("password");
            assertThat(secret).hasSizeGreaterThanOrEqualTo(32);
            assertThat(folder.secret("password")).isEqualTo(secret);
            assertThat(folder.secret("another")).isNotEqualTo(secret);
            assertThat(permissions("data")).isEqualTo("rwx------");
            assertThat(permissions("data/secrets")).isEqualTo("rwx------");
            assertThat(permissions("data/secrets/password")).isEqualTo("rw-------");
        }
    }

    private String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve(file)));
    }
}
