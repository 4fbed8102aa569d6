package org.realistgraph.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.embedded.TestDatabase;

final class ChangeLogIT {

    private static final int WRITERS = 8;
    private static final int WRITES = 400;

    private static final Map<String, Object> PAGE = Map.of("after", 0, "first", 1000);

    private final Written written = Written.to(TestDatabase.driver());

    @BeforeEach
    void emptyGraph() {
        TestDatabase.wipe();
    }

    @Test
    void aCommandCommitsTogetherWithItsEntry() {
        written.changes()
                .commit(new ChangeDescription("ada", "TEST", "A first thing.", List.of("x")), () -> put("x", "first"));
        written.changes()
                .commit(new ChangeDescription("bo", "TEST", "A better one.", List.of("x")), () -> put("x", "second"));
        assertThat(entries())
                .extracting("number", "account", "why")
                .containsExactly(tuple(1L, "ada", "A first thing."), tuple(2L, "bo", "A better one."));
        assertThat(things(2))
                .singleElement()
                .satisfies(thing -> assertThat(String.valueOf(thing.get("before")))
                        .contains("\"first\"")
                        .doesNotContain("second"))
                .satisfies(
                        thing -> assertThat(String.valueOf(thing.get("after"))).contains("\"second\""));
        assertThat(things(1))
                .singleElement()
                .satisfies(thing -> assertThat(thing).doesNotContainKey("before"));
    }

    @Test
    void workThatFailsLeavesNeitherItsTraceNorAnEntry() {
        assertThatThrownBy(() -> written.changes()
                        .commit(new ChangeDescription("ada", "TEST", "Fails.", List.of("x")), () -> {
                            put("x", "half done");
                            throw new IllegalStateException("stopped half way");
                        }))
                .hasMessage("stopped half way");
        assertThat(entries()).isEmpty();
        assertThat(written.commands().run("query/change/states", Map.of("ids", List.of("x"))))
                .isEmpty();
    }

    @Test
    void manyWritersMakeOneChainWithoutForkOrGap() throws InterruptedException, ExecutionException {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            List<? extends Future<?>> writes = IntStream.range(0, WRITES)
                    .mapToObj(i -> writers.submit(() -> written.changes()
                            .commit(
                                    new ChangeDescription("ada", "TEST", "Write " + i, List.of("x" + i % 5)),
                                    () -> put("x" + i % 5, "" + i))))
                    .toList();
            for (var write : writes) {
                write.get();
            }
        }
        assertThat(entries())
                .extracting("number")
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, WRITES).mapToObj(Long::valueOf).toList());
        assertThat(written.changes().firstBroken()).isEmpty();
    }

    @Test
    void tamperingShowsAtTheFirstEntryThatIsNotAsItWasWritten() {
        for (var i = 0; i < 4; i++) {
            put5(i);
        }
        assertThat(written.changes().firstBroken()).isEmpty();
        TestDatabase.write(
                "MATCH (change:Change {number: 3})-[:CHANGED]->(thing) SET thing.after = replace(thing.after, 'n2',"
                        + " 'nX')");
        assertThat(written.changes().firstBroken()).contains(3L);
    }

    @Test
    void wordsCanBeErasedAndTheLogIsStillWhole() {
        put5(0);
        put5(1);
        TestDatabase.write("MATCH (change:Change {number: 1})-[:CHANGED]->(thing) REMOVE change.why, change.salt,"
                + " thing.before, thing.after, thing.salt");
        assertThat(written.changes().firstBroken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET change.why = 'Another reason.'",
                "REMOVE change.why",
                "REMOVE change.salt",
                "REMOVE thing.after",
                "REMOVE thing.salt",
                "SET thing.salt = 'ab'",
                "REMOVE thing.hash",
                "REMOVE change.schema",
                "REMOVE thing.after, thing.salt, thing.hash",
                "REMOVE change.why, change.salt, change.hash",
            })
    void wordsThatAreAlteredOrHalfErasedShow(String fraud) {
        put5(0);
        put5(1);
        TestDatabase.write("MATCH (change:Change {number: 2})-[:CHANGED]->(thing) " + fraud);
        assertThat(written.changes().firstBroken()).contains(2L);
    }

    @Test
    void aCutOffEndShows() {
        put5(0);
        put5(1);
        TestDatabase.write("MATCH (change:Change {number: 2}) DETACH DELETE change");
        assertThat(written.changes().firstBroken()).contains(2L);
    }

    @Test
    void anEntrySealedWithAnotherKeyShows() {
        put5(0);
        assertThat(Written.to(TestDatabase.driver(), "another key").changes().firstBroken())
                .contains(1L);
    }

    @Test
    void whatTheWorkReturnsIsReturned() {
        assertThat(written.changes()
                        .commit(new ChangeDescription("ada", "TEST", "One.", List.of("x")), () -> put("x", "one")))
                .isEqualTo("one");
    }

    private void put5(int i) {
        written.changes()
                .commit(new ChangeDescription("ada", "TEST", "Number " + i, List.of("x")), () -> put("x", "n" + i));
    }

    private String put(String id, String label) {
        written.commands()
                .run(
                        "command/entity/put",
                        Map.of(
                                "rows",
                                List.of(Map.of(
                                        "id",
                                        id,
                                        "labels",
                                        List.of("Node", "Concept", "Context"),
                                        "properties",
                                        Map.of("id", id, "label", label)))));
        return label;
    }

    private List<Map<String, Object>> entries() {
        return written.commands().run("query/change/entries", PAGE).stream()
                .map(row -> map(row.getOrDefault("entry", Map.of())))
                .toList();
    }

    private List<Map<String, Object>> things(int number) {
        return ((List<?>) written.commands()
                        .run("query/change/entries", PAGE)
                        .get(number - 1)
                        .getOrDefault("things", List.of()))
                .stream().map(ChangeLogIT::map).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
