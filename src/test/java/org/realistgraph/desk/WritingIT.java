package org.realistgraph.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.entity.EntityType;
import org.realistgraph.graph.Statement;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** One thing is written through the schema: a moderator, and a moderation by it. */
final class WritingIT {

    private static final Desk DESK = new Desk();

    private final Writing writing = DESK.writing;

    @BeforeEach
    void emptyGraph() {
        TestDatabase.wipe();
    }

    @Test
    void whatIsCreatedIsAnsweredAndStandsInTheLog() {
        var made = DESK.one("""
            mutation {
              createModerator(input: {label: "Trust in the worker", basis: ABSTRACT}) {
                id label basis version history { number account kind before }
              }
            }
            """);
        assertThat(made.get("id")).asString().matches("moderator-trust-in-the-worker-[0-9a-z]{5}");
        assertThat(made).containsEntry("label", "Trust in the worker").containsEntry("version", 1);
        assertThat(made.get("history")).isEqualTo(List.of(history(1, "CREATE")));
    }

    @Test
    void aProposedClaimHasWhatItsVerbSets() {
        DESK.answer("mutation { createModerator(input: {id: \"mo-trust\", label: \"Trust\"}) { id } }");
        DESK.answer("mutation { createOutcome(input: {id: \"o-care\", label: \"Care\"}) { id } }");
        var claim = DESK.one("""
            mutation {
              proposeModeration(input: {
                id: "md", statement: "Trust weakens it.", effect: WEAKENS, by: "mo-trust", on: "o-care"
                parts: [{kind: WHOLE}], fieldNotes: [{field: "effect", text: "so it says"}]
              }) { status origin proposedBy by { label } on { ... on Outcome { label } } parts { kind id } fieldNotes { text } }
            }
            """);
        assertThat(claim)
                .containsEntry("status", "PROPOSED")
                .containsEntry("origin", "MANUAL")
                .containsEntry("proposedBy", "ada")
                .containsEntry("by", Map.of("label", "Trust"))
                .containsEntry("on", Map.of("label", "Care"))
                .containsEntry("fieldNotes", List.of(Map.of("text", "so it says")));
    }

    @Test
    void anUpdateChangesWhatItNamesAndKeepsTheRest() {
        DESK.answer("mutation { createModerator(input: {id: \"mo\", label: \"A\", description: \"d\"}) { id } }");
        var changed = DESK.one("""
            mutation {
              updateModerator(id: "mo", expectedVersion: 1, change: {label: "B", description: null, note: "n"}) {
                label description note version
              }
            }
            """);
        assertThat(changed)
                .containsEntry("label", "B")
                .containsEntry("description", null)
                .containsEntry("note", "n")
                .containsEntry("version", 2);
    }

    @Test
    void aThingSaysByWhichChangeItIsWhatItIsHoweverOftenItIsWritten() {
        DESK.answer("mutation { createModerator(input: {id: \"mo\", label: \"A\"}) { id } }");
        DESK.answer("mutation { createModerator(input: {id: \"other\", label: \"A\"}) { id } }");
        DESK.answer("mutation { updateModerator(id: \"mo\", expectedVersion: 1, change: {label: \"A\"}) { id } }");
        assertThat(DESK.root("{ node(id: \"mo\") { version changed } }")).isEqualTo(Map.of("version", 2, "changed", 1));
    }

    @Test
    void ofTwoWritersWhoReadTheSameVersionOneIsRefused() throws Exception {
        DESK.answer("mutation { createModerator(input: {id: \"mo\", label: \"A\"}) { id } }");
        Callable<String> update = () -> {
            try {
                return writing.update("ada", type("Moderator"), "mo", 1, Map.of("label", "B"));
            } catch (Refusal refusal) {
                return refusal.code() + " " + refusal.path();
            }
        };
        try (var writers = Executors.newFixedThreadPool(2)) {
            var answers = writers.invokeAll(List.of(update, update));
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder("mo", "CONFLICT expectedVersion");
        }
        assertThat(value("MATCH (:Change) RETURN count(*) AS n")).isEqualTo(2L);
    }

    @Test
    void whatBreaksARuleIsRefusedByItsPathAndNothingIsStored() {
        assertThatThrownBy(() -> writing.create(
                        "ada",
                        "PROPOSE",
                        type("Moderation"),
                        Map.of("statement", "", "effect", "WEAKENS", "by", "nobody", "on", "nothing"),
                        Map.of("status", "PROPOSED")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(Code.BROKEN_RULE);
                    assertThat(refusal.path()).isEqualTo("input.statement");
                });
        assertThatThrownBy(() -> writing.create(
                        "ada",
                        "PROPOSE",
                        type("Moderation"),
                        Map.of("statement", "It does.", "effect", "WEAKENS", "by", "nobody", "on", "nothing"),
                        Map.of("status", "PROPOSED")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.path()).isEqualTo("input.by");
                    assertThat(refusal.sentence()).isEqualTo("There is no Moderator with the id nobody.");
                });
        assertThat(value("MATCH (n) WHERE n:Node OR n:Change RETURN count(*) AS n"))
                .isEqualTo(0L);
    }

    @Test
    void anIdIsNeverGivenTwice() {
        DESK.answer("mutation { createModerator(input: {id: \"mo\", label: \"A\"}) { id } }");
        assertThatThrownBy(() ->
                        writing.create("ada", "CREATE", type("Moderator"), Map.of("id", "mo", "label", "B"), Map.of()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(Code.ID_TAKEN);
                    assertThat(refusal.path()).isEqualTo("input.id");
                });
    }

    @Test
    void whatIsRetiredIsGoneButItsIdIsNotGivenAgain() {
        DESK.answer("mutation { createModerator(input: {id: \"mo\", label: \"A\"}) { id } }");
        assertThat(DESK.root("mutation { retireModerator(id: \"mo\", expectedVersion: 1) }"))
                .isEqualTo("mo");
        assertThat(DESK.root("{ node(id: \"mo\") { id } }")).isNull();
        assertThat(DESK.root("{ nodes(ids: [\"mo\"]) { id } }")).isEqualTo(Arrays.asList((Object) null));
        assertThatThrownBy(() ->
                        writing.create("ada", "CREATE", type("Moderator"), Map.of("id", "mo", "label", "B"), Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.ID_TAKEN));
        assertThat(DESK.written.differences()).isEmpty();
    }

    @Test
    void whatSomethingRefersToIsNotRetired() {
        DESK.answer("mutation { createModerator(input: {id: \"mo\", label: \"Trust\"}) { id } }");
        DESK.answer("mutation { createOutcome(input: {id: \"o\", label: \"Care\"}) { id } }");
        DESK.answer("""
            mutation {
              proposeModeration(input: {id: "md", statement: "It does.", effect: WEAKENS, by: "mo", on: "o"}) { id }
            }
            """);
        assertThatThrownBy(() -> writing.retire("ada", type("Moderator"), "mo", 1))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(Code.STILL_USED);
                    assertThat(refusal.sentence()).isEqualTo("mo cannot be retired while other nodes refer to it: md.");
                });
        writing.retire("ada", type("Moderation"), "md", 1);
        assertThat(writing.retire("ada", type("Moderator"), "mo", 1)).isEqualTo("mo");
    }

    private static EntityType type(String name) {
        return DESK.types.all().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Object value(String statement) {
        return TestDatabase.graph().read(Statement.of(statement)).getFirst().get("n");
    }

    private static Map<String, Object> history(int number, String kind) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("number", number);
        entry.put("account", "ada");
        entry.put("kind", kind);
        entry.put("before", null);
        return entry;
    }
}
