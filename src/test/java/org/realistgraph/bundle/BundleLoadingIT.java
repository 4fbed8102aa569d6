package org.realistgraph.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.change.Draft;
import org.realistgraph.change.Written;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.Mapping;
import org.realistgraph.graph.SchemaFiles;
import org.realistgraph.graph.Statement;
import org.realistgraph.problem.StartRefused;

final class BundleLoadingIT {

    private final BundleFormat format = new BundleFormat(Mapping.of(SchemaFiles.completed()));
    private final Written written = Written.to(TestDatabase.driver());
    private final BundleLoading loading = new BundleLoading(written.changes(), written.commands(), written.template());
    private final List<ProgramBundle> brought = ProgramBundle.all(new BundleReading(format));

    @BeforeEach
    void emptyGraph() {
        TestDatabase.wipe();
    }

    @Test
    void whatIsLoadedIsExportedByteForByte() {
        brought.forEach(loading::loadOnce);
        for (var file : BundleFile.ofProgram()) {
            var id = file.name().replace(".yaml", "");
            assertThat(export(id)).as(file.name()).isEqualTo(file.text());
        }
    }

    @Test
    void aBundleIsOneChangeAndIsLoadedOnce() {
        brought.forEach(loading::loadOnce);
        brought.forEach(loading::loadOnce);
        assertThat(count("MATCH (change:Change) RETURN count(change) AS n")).isEqualTo((long) brought.size());
        assertThat(count("MATCH (thing:ChangedThing) RETURN count(thing) AS n"))
                .isEqualTo(brought.stream()
                        .mapToLong(bundle -> bundle.bundle().entries().size())
                        .sum());
        assertThat(written.changes().firstBroken()).isEmpty();
    }

    @Test
    void aNewerVersionOverwritesNothingThatAPersonTouched() {
        brought.forEach(loading::loadOnce);
        relabel("m-engagement", "As a person put it");
        loading.apply(newer("signs-of-safety", "Being drawn into the work", "Taking part in the work"));
        assertThat(label("m-engagement")).isEqualTo("As a person put it");
        loading.apply(newer("signs-of-safety", "Autonomy", "Autonomy, renamed"));
        assertThat(label("m-sdt-autonomy")).isEqualTo("Autonomy, renamed");
        assertThat(loading.loaded("signs-of-safety"))
                .get()
                .extracting(LoadedBundle::release)
                .isEqualTo("1.0.1");
        assertThat(count("MATCH (c:Configuration {id: 'cmo-sos-engagement'})-[r:PRODUCES]->() RETURN count(r) AS n"))
                .isEqualTo(4L);
        assertThat(count("MATCH (c:Configuration {id: 'cmo-sos-engagement'})<-[r:HOLDS]-() RETURN count(r) AS n"))
                .isEqualTo(1L);
    }

    @Test
    void whatTheNewerVersionLacksGoesUnlessSomethingRefersToIt() {
        brought.forEach(loading::loadOnce);
        var bundle = newer("signs-of-safety", "", "");
        var fewer = bundle.bundle().entries().stream()
                .filter(entry ->
                        !List.of("e-lwin-reopening", "o-case-reopening").contains(entry.id()))
                .toList();
        loading.apply(new ProgramBundle(new Bundle(bundle.bundle().header(), fewer), "another hash"));
        assertThat(count("MATCH (n:Node {id: 'e-lwin-reopening'}) RETURN count(n) AS n"))
                .isEqualTo(0L);
        assertThat(count("MATCH (n:Node {id: 'o-case-reopening'}) RETURN count(n) AS n"))
                .isEqualTo(1L);
    }

    @Test
    void aGraphIsNotTakenBackToAnOlderVersion() {
        brought.forEach(loading::loadOnce);
        TestDatabase.write("MATCH (bundle:LoadedBundle) SET bundle.release = '7.0.0'");
        assertThatThrownBy(() -> loading.apply(brought.getLast()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("newer than this program's");
    }

    @Test
    void aLoadThatFailsHalfWayLeavesNothing() {
        var rows =
                List.of(Map.of("id", "x", "labels", List.of("Node"), "properties", Map.of("id", "x", "bad", Map.of())));
        assertThatThrownBy(() -> written.changes()
                        .commit(new Draft("system", BundleLoading.KIND, "Fails.", List.of("x")), () -> {
                            loading.loadOnce(brought.getFirst());
                            written.commands().run("command/bundle/put-things", Map.of("rows", rows));
                        }))
                .isNotNull();
        assertThat(count("MATCH (n) WHERE n:Node OR n:Change OR n:LoadedBundle RETURN count(n) AS n"))
                .isEqualTo(0L);
    }

    private ProgramBundle newer(String id, String from, String to) {
        var file = BundleFile.ofProgram().stream()
                .filter(one -> one.name().equals(id + ".yaml"))
                .findFirst()
                .orElseThrow();
        var text =
                file.text().replaceFirst("version: 1.0.0", "version: 1.0.1").replace("label: " + from, "label: " + to);
        var reading = new BundleReading(format);
        var bundle = reading.read(new BundleFile(file.name(), text), reading.surroundings(BundleFile.ofProgram()));
        return new ProgramBundle(bundle, "hash of " + to);
    }

    private void relabel(String id, String label) {
        written.changes()
                .commit(
                        new Draft("ada", "EDIT", "Better words.", List.of(id)),
                        () -> written.template().save(loading.loaded("common").orElseThrow()));
        TestDatabase.write("MATCH (n:Node {id: '" + id + "'}) SET n.label = '" + label + "'");
    }

    private String export(String id) {
        return new BundleExport(format, written.commands())
                .text(loading.loaded(id).orElseThrow());
    }

    private static String label(String id) {
        return String.valueOf(TestDatabase.graph()
                .read(Statement.of("MATCH (n:Node {id: '" + id + "'}) RETURN n.label AS label"))
                .getFirst()
                .get("label"));
    }

    private static @Nullable Object count(String statement) {
        return TestDatabase.graph().read(Statement.of(statement)).getFirst().get("n");
    }
}
