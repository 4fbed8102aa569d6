package org.realistgraph.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/** Ways to break the folder of a graph, and to look at what is left of it. */
final class BrokenFolders {

    static final String STORE = "neo4j/data/databases/neo4j/neostore";
    static final String SYSTEM_STORE = "neo4j/data/databases/system/neostore";
    static final String LOG = "neo4j/data/transactions/neo4j/neostore.transaction.db.0";

    private final Path whole;
    private final long things;
    private final Map<String, String> sums;

    /** What breaks is a copy of that folder, which no start touches any more. */
    BrokenFolders(Path whole) throws IOException {
        this.whole = whole;
        this.things = things(whole);
        this.sums = sums(whole);
    }

    BrokenStart.Step copy(BrokenStart.Step breaking) {
        return folder -> {
            FileSystemUtils.copyRecursively(whole, folder);
            Files.setPosixFilePermissions(
                    folder.resolve("secrets/neo4j-password"), PosixFilePermissions.fromString("rw-------"));
            Files.setPosixFilePermissions(
                    folder.resolve("secrets/change-log.key"), PosixFilePermissions.fromString("rw-------"));
            breaking.on(folder);
        };
    }

    static BrokenStart.Step cut(String file) {
        return folder -> Files.write(folder.resolve(file), new byte[100]);
    }

    static BrokenStart.Step overwritten(String file) {
        return folder -> {
            var noise = new byte[8192];
            new Random(11).nextBytes(noise);
            try (var channel = Files.newByteChannel(folder.resolve(file), StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(noise));
            }
        };
    }

    static BrokenStart.Step password(String text, String permissions) {
        return folder -> {
            var file = Files.writeString(folder.resolve("secrets/neo4j-password"), text);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        };
    }

    /** Whether the start left the graph's files alone. */
    String untouched(Path folder) throws IOException {
        return sums(folder).equals(sums) ? "the graph as it was; no file was touched" : "other files";
    }

    /** Whether all is there once the file is put back. */
    BrokenStart.Finding putBack(String file) {
        return folder -> {
            Files.copy(whole.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            return things(folder) == things
                    ? "the same, until the file is put back; then the whole graph"
                    : "another graph";
        };
    }

    static String nothing(Path folder) {
        return Files.exists(folder.resolve("neo4j")) ? "something half-made" : "an empty place; the seed is loaded";
    }

    String whole(Path folder) {
        return things(folder) == things ? "the whole graph" : "another graph";
    }

    /** How many things the graph in that folder holds. */
    private static long things(Path folder) {
        try (var server = Server.start(folder);
                var driver = server.driver()) {
            return driver.executableQuery("MATCH (n:Node) RETURN count(n) AS n")
                    .execute()
                    .records()
                    .getFirst()
                    .get("n")
                    .asLong();
        }
    }

    private static Map<String, String> sums(Path folder) throws IOException {
        var sums = new TreeMap<String, String>();
        try (var files = Files.walk(folder.resolve("neo4j/data"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                sums.put(folder.relativize(file).toString(), DigestUtils.md5DigestAsHex(Files.readAllBytes(file)));
            }
        }
        return sums;
    }
}
