package org.realistgraph.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.realistgraph.bundle.RandomBundle;
import org.realistgraph.bundle.TestBundles;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.Owned;
import org.realistgraph.entity.Reference;
import org.realistgraph.graph.Statement;
import org.realistgraph.graph.Statements;
import org.realistgraph.rule.Neighbours;

/** Things of every noun, made by chance, are written through the schema as through a bundle. */
final class RandomEntitiesIT {

    private static final int WRITES = Boolean.getBoolean("nightly") ? 10_000 : 300;
    private static final int MERGES = Boolean.getBoolean("nightly") ? 1000 : 20;
    private static final String ID = "r";
    private static final Set<String> MERGEABLE = Set.of(
            "Review", "Study", "Testimony", "Intervention", "Resource", "Context", "Mechanism", "Moderator", "Outcome");

    private final OpenDesk open = new OpenDesk();
    private final Desk desk = open.desk;
    private final TestBundles bundles = new TestBundles();

    @Test
    void whatIsWrittenIsReadChangedExportedLoadedElsewhereAndRetired() {
        for (var seed = 0L; open.writes() < WRITES; seed++) {
            TestDatabase.wipe();
            var random = new Random(seed);
            var entities = RandomBundle.entities(desk.types, ID, seed, 0.4);
            var text = text(entities);

            var order = create(entities);
            assertThat(text(stored(entities))).as("seed %d, created", seed).isEqualTo(text);
            order.forEach(entity -> takeAwayAndGiveBack(entity, random));
            assertThat(text(stored(entities))).as("seed %d, changed", seed).isEqualTo(text);
            assertThatTheLogKnows(order.get(random.nextInt(order.size())));
            retire(order);

            TestDatabase.wipe();
            bundles.load(text);
            assertThat(bundles.export(ID)).as("seed %d, elsewhere", seed).isEqualTo(text);
        }
        System.out.printf("%,d random writes%n", open.writes());
    }

    @Test
    void whatIsMergedIsNamedByItsOldIdAndEveryRuleHolds() {
        var merged = 0;
        var refused = 0;
        for (var seed = 0L; merged < MERGES; seed++) {
            TestDatabase.wipe();
            var random = new Random(seed);
            var entities = RandomBundle.entities(desk.types, ID, seed, 0.4);
            bundles.load(text(entities));
            var byNoun = entities.stream()
                    .filter(entity -> MERGEABLE.contains(entity.type().name()))
                    .collect(Collectors.groupingBy(entity -> entity.type().name()));
            byNoun.values().removeIf(alike -> alike.size() < 2);
            for (var alike : byNoun.values()) {
                Collections.shuffle(alike, random);
                var answer = open.merge(alike.getFirst(), alike.getLast());
                if (!answer.getErrors().isEmpty()) {
                    assertThat(answer.getErrors().getFirst().getMessage())
                            .as("seed %d", seed)
                            .containsAnyOf(
                                    "already has a different direction",
                                    "already has evidence on this part of the claim",
                                    "repeats the alignment",
                                    "while other nodes refer to it");
                    refused++;
                    continue;
                }
                merged++;
                assertThat(desk.root("{ node(id: \"%s\") { id } }"
                                .formatted(alike.getFirst().id())))
                        .isEqualTo(Map.of("id", alike.getLast().id()));
            }
            bundles.apply(bundles.text(ID, "1.1.0", RandomBundle.entities(desk.types, ID, seed, 0.5)));
            assertThat(violations()).as("seed %d", seed).isEmpty();
            assertThat(desk.written.differences()).as("seed %d", seed).isEmpty();
            assertThat(TestDatabase.graph()
                            .read(Statement.of(Statements.onClasspath().text("check/stored-weight"))))
                    .as("seed %d", seed)
                    .isEmpty();
        }
        assertThat(refused).as("refused beside %d merges", merged).isLessThan(merged / 4);
    }

    private List<String> violations() {
        var ids = TestDatabase.graph().read(Statement.of("MATCH (n:Node) RETURN n.id AS id")).stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
        var stored = new HashMap<String, Entity>();
        desk.things
                .named(ids)
                .values()
                .forEach(owned -> stored.put(owned.entity().id(), owned.entity()));
        var near = new Neighbours(stored, Map.of(), Set.of());
        return stored.values().stream()
                .flatMap(entity -> desk.rules.check(entity, near).map(violation -> entity.id() + ": " + violation))
                .toList();
    }

    /** Creates each thing after those that it names; where all that are left name each other, one gets its names later. */
    private List<Entity> create(List<Entity> entities) {
        var left = new ArrayList<>(entities);
        var order = new LinkedHashMap<String, Entity>();
        var later = new LinkedHashMap<Entity, Map<String, Object>>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .min(Comparator.comparingInt(
                            entity -> lacking(entity, order.keySet()).size()))
                    .orElseThrow();
            var lacking = lacking(next, order.keySet());
            var values = new LinkedHashMap<>(next.values());
            values.keySet().removeAll(lacking.keySet());
            open.make(new Entity(next.type(), values));
            later.put(next, lacking);
            left.remove(next);
            order.put(next.id(), next);
        }
        later.values().removeIf(Map::isEmpty);
        later.forEach(
                (entity, lacking) -> assertThat(open.update(entity, lacking).getErrors())
                        .as(entity.toString())
                        .isEmpty());
        return List.copyOf(order.values());
    }

    /** The values of an entity that name what is not there yet. */
    private static Map<String, Object> lacking(Entity entity, Set<String> there) {
        var lacking = new LinkedHashMap<>(entity.values());
        lacking.entrySet().removeIf(value -> {
            var names = named(new Entity(entity.type(), Map.of(value.getKey(), value.getValue())));
            names.remove(entity.id());
            return there.containsAll(names);
        });
        return lacking;
    }

    private static Set<String> named(Entity entity) {
        return Reference.in(entity).stream().map(Reference::id).collect(Collectors.toCollection(HashSet::new));
    }

    private String text(List<Entity> entities) {
        return bundles.text(ID, "1.0.0", entities);
    }

    private List<Entity> stored(List<Entity> entities) {
        return desk.things.named(entities.stream().map(Entity::id).toList()).values().stream()
                .map(Owned::entity)
                .toList();
    }

    private void takeAwayAndGiveBack(Entity entity, Random random) {
        var optional = entity.type().fields().stream()
                .filter(field -> entity.values().containsKey(field.name())
                        && !field.required()
                        && open.isOpen(entity, field.name()))
                .toList();
        if (optional.isEmpty()) {
            return;
        }
        var field = optional.get(random.nextInt(optional.size())).name();
        var change = new HashMap<String, @Nullable Object>();
        change.put(field, null);
        if (open.update(entity, change).getErrors().isEmpty()) {
            change.put(field, entity.values().get(field));
            assertThat(open.update(entity, change).getErrors()).as(entity.id()).isEmpty();
        }
    }

    /** Nothing differs from the log; then one value that is altered behind it does, and nothing else. */
    private void assertThatTheLogKnows(Entity entity) {
        assertThat(desk.written.differences()).isEmpty();
        var node = "MATCH (n:Node {id: '%s'}) ".formatted(entity.id());
        TestDatabase.write(node + "SET n.note = coalesce(n.note, '') + '~'");
        assertThat(desk.written.differences()).hasSize(1).allMatch(difference -> difference.contains(entity.id()));
        TestDatabase.write(node + "SET n.note = nullIf(left(n.note, size(n.note) - 1), '')");
        assertThat(desk.written.differences()).isEmpty();
    }

    /** Retires the last first; what something else still names is refused until that is gone. */
    private void retire(List<Entity> order) {
        var left = new ArrayList<>(order);
        while (!left.isEmpty()) {
            var before = left.size();
            left.reversed().stream().toList().forEach(entity -> {
                var names = left.stream()
                        .anyMatch(one -> !one.equals(entity) && named(one).contains(entity.id()));
                assertThat(open.retire(entity).getErrors().isEmpty())
                        .as(entity.id())
                        .isEqualTo(!names);
                if (!names) {
                    left.remove(entity);
                }
            });
            assertThat(left).hasSizeLessThan(before);
        }
        assertThat(desk.written.differences()).isEmpty();
    }
}
