package org.realistgraph.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.realistgraph.bundle.TestBundles.count;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.change.ChangeDescription;
import org.realistgraph.change.Written;
import org.realistgraph.embedded.TestDatabase;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** One save of an entity, one named command and their entry in the change log: all three commit, or none. */
final class WritePathIT {

    private static final ChangeDescription DRAFT = new ChangeDescription("ada", "TEST", "All or none.", List.of("x"));
    private static final LoadedBundle NEW =
            new LoadedBundle("b", "1.0.0", "B", null, null, "#", List.of(), "now", null);

    private final Written written = Written.to(TestDatabase.driver());

    @BeforeEach
    void emptyGraph() {
        TestDatabase.wipe();
    }

    @Test
    void theyCommitTogether() {
        written.changes().commit(DRAFT, () -> {
            written.template().save(NEW);
            return command("x");
        });
        assertThat(count("(:LoadedBundle), (:Node {id: 'x'}), (:Change)-[:CHANGED]->(:ChangedThing {thingId: 'x'})"))
                .isEqualTo(1);
    }

    @Test
    void aSaveOfWhatSomebodyElseChangedMeanwhileStoresNothing() {
        written.template().save(NEW);
        assertThatThrownBy(() -> written.changes().commit(DRAFT, () -> {
                    command("x");
                    return written.template()
                            .save(new LoadedBundle("b", "2.0.0", "B", null, null, "#", List.of(), "now", 7L));
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertNothingBut("1.0.0");
    }

    @Test
    void aCommandThatFailsStoresNothing() {
        written.template().save(NEW);
        assertThatThrownBy(() -> written.changes().commit(DRAFT, () -> {
                    written.template().save(new LoadedBundle("b", "2.0.0", "B", null, null, "#", List.of(), "now", 0L));
                    command("x");
                    return command(Map.of("no", "text"));
                }))
                .isNotNull();
        assertNothingBut("1.0.0");
    }

    @Test
    void anEntryThatFailsStoresNothing() {
        written.template().save(NEW);
        TestDatabase.write("CREATE (:Change {number: 1})");
        assertThatThrownBy(() -> written.changes().commit(DRAFT, () -> {
                    written.template().save(new LoadedBundle("b", "2.0.0", "B", null, null, "#", List.of(), "now", 0L));
                    return command("x");
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        TestDatabase.write("MATCH (change:Change {number: 1}) DELETE change");
        assertNothingBut("1.0.0");
    }

    private void assertNothingBut(String release) {
        assertThat(count("(n) WHERE n:Node OR n:Change OR n:ChangedThing")).isZero();
        assertThat(count("(:LoadedBundle {release: '" + release + "', revision: 0})"))
                .isEqualTo(1);
    }

    private Object command(Object label) {
        var thing = Map.of(
                "id", "x", "labels", List.of("Node"), "properties", Map.of("id", "x", "version", 1, "label", label));
        return written.commands().run("command/entity/put", Map.of("rows", List.of(thing)));
    }
}
