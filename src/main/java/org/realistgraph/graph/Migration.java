package org.realistgraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.realistgraph.problem.StartRefused;

/** One file of cypher/migration, with the name and checksum that neo4j-migrations uses. */
record Migration(String version, String description, String source, List<String> statements) {

    private static final Pattern NAME = Pattern.compile("V(\\d{4})__(\\w+)");
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*?(?:\\R|$)");
    private static final Pattern SCHEMA =
            Pattern.compile("\\s*(?://.*\\R)*\\s*(?:CREATE|DROP)\\s+(?:\\w+\\s+)?(?:INDEX|CONSTRAINT)\\b");

    static Migration of(String name, String file) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new StartRefused(
                    "cypher/migration/%s.cypher does not have the name of a migration.".formatted(name),
                    "Name it V, four digits, two underscores and a description, as in V0001__constraints.cypher.");
        }
        List<String> statements = Stream.of(END_OF_STATEMENT.split(file.replace("\r\n", "\n")))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
        return new Migration(matcher.group(1), matcher.group(2).replace('_', ' '), name + ".cypher", statements);
    }

    String checksum() {
        CRC32 crc = new CRC32();
        statements.forEach(statement -> crc.update(statement.getBytes(StandardCharsets.UTF_8)));
        return Long.toString(crc.getValue());
    }

    /** Whether the migration commits in batches; an interrupted migration of this kind runs again. */
    boolean commitsByItself() {
        return statements.stream().anyMatch(statement -> statement.contains("IN TRANSACTIONS"));
    }

    /**
     * Whether the migration creates indexes or constraints; Neo4j does not allow these in a transaction that changes
     * data.
     */
    boolean changesSchema() {
        return statements.stream()
                .anyMatch(statement -> SCHEMA.matcher(statement).lookingAt());
    }
}
