package org.realistgraph.bundle;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.realistgraph.bundle.yaml.BundleReader;
import org.realistgraph.bundle.yaml.BundleWriter;
import org.realistgraph.bundle.yaml.Faults;
import org.realistgraph.bundle.yaml.Header;
import org.realistgraph.bundle.yaml.Version;
import org.realistgraph.change.Written;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.graph.Statement;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;

/** Bundles in the tests' graph: read from a text, loaded, brought up to date, exported. */
public final class TestBundles {

    static final Path FOLDER = Path.of("src/test/resources/bundle");

    public final EntityTypes types = new EntityTypes(Mapping.of(SchemaFiles.completed()));
    public final Written written = Written.to(TestDatabase.driver());
    final BundleLoading loading =
            new BundleLoading(types, Clock.systemUTC(), written.changes(), written.commands(), written.template());

    /** The mapping of a loaded bundle is made here, as the service makes it at its start, before threads meet. */
    public TestBundles() {
        written.template().count(LoadedBundle.class);
    }

    /** The text of the bundle that others stand on. */
    public static String base() {
        return BundleFile.of(FOLDER.resolve("base.yaml")).text();
    }

    /** A bundle as a program of that text brings it; whether it fits is only seen when it is loaded. */
    ProgramBundle of(String text) {
        var faults = new Faults("test.yaml");
        var bundle = new BundleReader(types, faults).read(text);
        faults.refuseAny();
        return ProgramBundle.of(types, "test.yaml", bundle);
    }

    public void load(String text) {
        loading.loadOnce(of(text));
    }

    /** The text of a bundle of these things. */
    public String text(String id, String version, List<Entity> entities) {
        var owner = entities.stream()
                .filter(entity -> entity.type().name().equals("Synthesis"))
                .map(Entity::id)
                .sorted()
                .findFirst();
        var header =
                new Header(id, Version.of(version), "Made by a test", null, owner.orElse(null), List.of(), Map.of());
        return BundleWriter.write(types, header, entities);
    }

    public void apply(String text) {
        loading.apply(of(text));
    }

    public String export(String id) {
        return new BundleExport(types, written.commands())
                .text(loading.loaded(id).orElseThrow());
    }

    Seed seed(String... texts) {
        return new Seed(List.of(texts).stream().map(this::of).toList(), loading, written.commands());
    }

    /** The verb load, and its exit code. */
    int run(Seed seed, String... operands) {
        return new LoadRunner(types, seed, loading)
                .run(List.of(operands), new PrintStream(OutputStream.nullOutputStream()));
    }

    /** The one value of a statement. */
    static Object value(String statement) {
        return TestDatabase.graph().read(Statement.of(statement)).getFirst().values().stream()
                .findFirst()
                .map(Object.class::cast)
                .orElse("null");
    }

    static long count(String pattern) {
        return (Long) value("MATCH " + pattern + " RETURN count(*) AS n");
    }

    static Object why() {
        return value("MATCH (change:Change) RETURN change.why AS why ORDER BY change.number DESC LIMIT 1");
    }
}
