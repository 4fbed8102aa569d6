package org.realistgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.embedded.BrokenFolders.LOG;
import static org.realistgraph.embedded.BrokenFolders.STORE;
import static org.realistgraph.embedded.BrokenFolders.SYSTEM_STORE;
import static org.realistgraph.embedded.BrokenFolders.cut;
import static org.realistgraph.embedded.BrokenFolders.overwritten;
import static org.realistgraph.embedded.BrokenFolders.password;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever breaks a start or a stop, the service says in two sentences why, ends, and leaves nothing half-made. */
@TestInstance(Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
final class BrokenStartIT {

    private static final String WHOLE_SEED = "the whole seed, loaded from where the start was cut off";

    private Path place = Path.of("");
    private @Nullable BrokenFolders folders;

    @BeforeAll
    void aWholeGraph(@TempDir Path place) throws Exception {
        this.place = place;
        folders = new BrokenFolders(ChildClassPath.seeded(place.resolve("whole")));
    }

    @Test
    void aBrokenFolderIsRefused() throws Exception {
        var folders = Objects.requireNonNull(this.folders);
        var nothing = (BrokenStart.Finding) BrokenFolders::nothing;
        ReliabilityPage.holds(
                "Folders and settings",
                rows(List.of(
                        BrokenStart.of(
                                        "empty password file",
                                        folders.copy(password("", "rw-------")),
                                        folders::untouched)
                                .nightly(),
                        BrokenStart.of(
                                "short password file",
                                folders.copy(password("hello", "rw-------")),
                                folders::untouched),
                        BrokenStart.of(
                                "password file that others can read",
                                folders.copy(password("x".repeat(48), "rw-r--r--")),
                                folders::untouched),
                        BrokenStart.of("file where the folder should be", folder -> Files.createFile(folder), nothing),
                        BrokenStart.of("`neostore` cut off", folders.copy(cut(STORE)), folders.putBack(STORE)),
                        BrokenStart.of(
                                        "`neostore` overwritten",
                                        folders.copy(overwritten(STORE)),
                                        folders.putBack(STORE))
                                .nightly(),
                        BrokenStart.of(
                                        "`neostore` of the users cut off",
                                        folders.copy(cut(SYSTEM_STORE)),
                                        folders.putBack(SYSTEM_STORE))
                                .nightly(),
                        BrokenStart.of(
                                "transaction log overwritten", folders.copy(overwritten(LOG)), folders.putBack(LOG)),
                        BrokenStart.of(
                                        "wrong duration",
                                        folders.copy(_ -> {}),
                                        folders::whole,
                                        "--realist.limits.request-time=soon")
                                .nightly(),
                        BrokenStart.of("wrong size", _ -> {}, nothing, "--realist.embedded.page-cache=lots"),
                        BrokenStart.of(
                                        "wrong origin",
                                        folders.copy(_ -> {}),
                                        folders::whole,
                                        "--realist.cors.allowed-origins=example.org")
                                .nightly(),
                        BrokenStart.of(
                                "wrong number of Spring Boot", _ -> {}, nothing, "--server.tomcat.threads.max=many"),
                        BrokenStart.of(
                                        "wrong word for a setting of Spring Boot",
                                        _ -> {},
                                        nothing,
                                        "--management.endpoint.health.show-details=sometimes")
                                .nightly(),
                        BrokenStart.of(
                                "certificate that is not there", _ -> {}, nothing, "--server.ssl.key-store=/none.p12"),
                        BrokenStart.of(
                                        "certificate of another key",
                                        _ -> {},
                                        nothing,
                                        "--server.ssl.key-store=" + KeyStores.ofAnotherKey(place),
                                        "--server.ssl.key-store-password=" + KeyStores.PASSWORD)
                                .nightly(),
                        BrokenStart.of(
                                        "unknown certificate of the connector of health",
                                        _ -> {},
                                        nothing,
                                        "--management.server.ssl.bundle=none")
                                .nightly(),
                        BrokenStart.of(
                                        "page cache larger than the memory",
                                        _ -> {},
                                        nothing,
                                        "--realist.embedded.page-cache=99999TB")
                                .nightly(),
                        BrokenStart.of("number out of range", _ -> {}, nothing, "--realist.embedded.plan-cache=-5")
                                .nightly())));
    }

    @Test
    void aPortThatIsTakenIsFoundBeforeAnythingIsMade() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = "=" + taken.getLocalPort();
            ReliabilityPage.holds(
                    "Ports",
                    rows(List.of(
                            BrokenStart.of("HTTP port taken", _ -> {}, BrokenFolders::nothing, "--server.port" + port),
                            BrokenStart.of(
                                    "embedded Bolt port taken",
                                    _ -> {},
                                    BrokenFolders::nothing,
                                    "--realist.embedded.bolt-port" + port))));
        }
    }

    @Test
    void aDiskThatIsTooSmallOrFillsEndsTheServiceInWords() throws Exception {
        var rows = new ArrayList<String>();
        try (var disk = SmallDisk.at(place.resolve("closed"), "size=200m,ro")) {
            rows.add(BrokenStart.of("read-only disk", _ -> {}, BrokenFolders::nothing)
                    .row(disk.folder()));
        }
        try (var disk = SmallDisk.at(place.resolve("small"), "size=100m")) {
            rows.add(BrokenStart.of("disk too small for a new graph", _ -> {}, BrokenFolders::nothing)
                    .row(disk.folder()));
        }
        try (var disk = SmallDisk.at(place.resolve("filling"), "size=250m")) {
            if (ReliabilityPage.NIGHTLY) {
                rows.add(filling("disk that fills when the database is made", disk, service -> {
                    while (!Files.exists(disk.folder().resolve("neo4j/data/databases"))) {
                        assertThat(service.isAlive()).isTrue();
                    }
                }));
            }
            rows.add(filling(
                    "disk that fills during the first load", disk, service -> service.awaitLine("V0001__constraints")));
            rows.add(stopping(disk));
        }
        ReliabilityPage.holds("Disks", rows);
    }

    private static String filling(String what, SmallDisk disk, Consumer<ChildJvm> moment) throws Exception {
        var row = new BrokenStart(
                        what,
                        List.of(),
                        _ -> {},
                        (service, _) -> {
                            moment.accept(service);
                            disk.fill();
                        },
                        _ -> WHOLE_SEED,
                        false)
                .row(disk.folder());
        disk.free();
        return row;
    }

    /** The start that comes before this stop is the next one of the cut-off load, and finds all of the seed. */
    private String stopping(SmallDisk disk) throws Exception {
        var row = new BrokenStart(
                        "disk that fills before the stop",
                        List.of(),
                        _ -> {},
                        (service, _) -> {
                            service.awaitLine("Started RealistGraph");
                            disk.fill();
                            service.terminate();
                        },
                        _ -> {
                            disk.free();
                            return Objects.requireNonNull(folders).whole(disk.folder());
                        },
                        false)
                .row(disk.folder());
        return row;
    }

    private List<String> rows(List<BrokenStart> starts) throws Exception {
        var rows = new ArrayList<String>();
        for (var start : starts) {
            if (!start.isNightly() || ReliabilityPage.NIGHTLY) {
                rows.add(start.row(place.resolve(start.what().replaceAll("\\W+", "-"))));
            }
        }
        return rows;
    }
}
