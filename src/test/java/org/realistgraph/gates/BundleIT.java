package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarInputStream;
import org.junit.jupiter.api.Test;

/** The runnable jar holds Neo4j Community Edition, under its own licence, unless it is built with -Pserver-only. */
final class BundleIT {

    private static final boolean SERVER_ONLY = Repository.target().endsWith("server-only");

    @Test
    void databaseIsInTheDefaultBundleOnly() throws IOException {
        var packages = packages();
        assertThat(packages).contains("org/realistgraph/graph", "org/neo4j/driver");
        if (SERVER_ONLY) {
            assertThat(packages)
                    .noneMatch(name ->
                            name.matches("org/(neo4j/(kernel|graphdb|dbms|cypher)|realistgraph/embedded)(/.*)?"));
        } else {
            assertThat(packages).contains("org/neo4j/kernel/api", "org/neo4j/graphdb", "org/realistgraph/embedded");
        }
    }

    private static Set<String> packages() throws IOException {
        var packages = new TreeSet<String>();
        try (var jar = Files.newInputStream(Repository.jar())) {
            collect(jar, packages);
        }
        return packages;
    }

    /** Looks into jars within the jar, too. */
    private static void collect(InputStream bytes, Set<String> packages) throws IOException {
        var jar = new JarInputStream(bytes);
        for (var entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            var name = entry.getName().replaceFirst("^(BOOT-INF/classes|META-INF/versions/\\d+)/", "");
            if (name.endsWith(".jar")) {
                collect(jar, packages);
            } else if (name.endsWith(".class") && name.contains("/")) {
                packages.add(name.substring(0, name.lastIndexOf('/')));
            }
        }
    }
}
