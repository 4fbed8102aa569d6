package org.realistgraph.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.bundle.yaml.BundleWriter;
import org.realistgraph.change.ChangeDescription;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityStore;
import org.realistgraph.entity.Reference;
import org.realistgraph.graph.Statement;
import org.realistgraph.graph.Statements;
import org.realistgraph.rule.Neighbours;
import org.realistgraph.rule.Rules;

/** Whatever a person changes before an update of a bundle: all rules hold afterwards, and what was left out is named. */
final class UpdatePairsIT {

    private static final int PAIRS = Boolean.getBoolean("nightly") ? 500 : 40;
    private static final String ID = "pair";

    private final TestBundles bundles = new TestBundles();
    private final Rules rules = new Rules(bundles.types, Clock.systemUTC());
    private final EntityStore things = new EntityStore(bundles.types, bundles.written.commands());

    @BeforeEach
    void emptyGraph() {
        TestDatabase.wipe();
    }

    @Test
    void everyRuleHoldsAndWhatWasLeftOutIsNamed() {
        var conflicts = 0;
        for (var seed = 0L; seed < PAIRS; seed++) {
            TestDatabase.wipe();
            var random = new Random(seed);
            var newer = RandomBundle.of(bundles.types, ID, seed, 0.6).entities();
            var older = older(newer, random);
            bundles.load(bundles.text(ID, "1.0.0", older));
            for (var hands = random.nextInt(1, 6); hands > 0; hands--) {
                changeByHand(older, random);
            }
            bundles.apply(bundles.text(ID, "2.0.0", newer));
            var why = String.valueOf(TestBundles.why());
            var stored = stored();
            var at = seed;
            var before = byId(older);
            newer.stream()
                    .filter(entity -> !isAs(entity, before))
                    .forEach(entity -> assertThat(isAs(entity, stored) || why.contains(entity.id()))
                            .as("seed %d: %s is neither as version 2.0.0 has it nor named in: %s", at, entity.id(), why)
                            .isTrue());
            assertThat(violations(stored)).as("seed " + seed).isEmpty();
            assertThat(TestDatabase.graph()
                            .read(Statement.of(Statements.onClasspath().text("check/stored-weight"))))
                    .as("seed " + seed)
                    .isEmpty();
            conflicts += why.contains("Left") ? 1 : 0;
        }
        System.out.printf(
                "%d pairs of a hand-made change and an update, %d of them with conflicts%n", PAIRS, conflicts);
        assertThat(conflicts).isGreaterThan(PAIRS / 10);
    }

    /** The newer version without some of the things that nothing names, and with less in others. */
    private List<Entity> older(List<Entity> newer, Random random) {
        var older = new ArrayList<>(newer);
        for (var many = newer.size() / 4; many > 0; many--) {
            var one = older.get(random.nextInt(older.size()));
            if (random.nextBoolean()) {
                if (!named(older).contains(one.id())) {
                    older.remove(one);
                }
            } else {
                lessOf(one, random)
                        .filter(less -> isWithoutFault(less, older))
                        .ifPresent(less -> older.set(older.indexOf(one), less));
            }
        }
        return older;
    }

    private boolean isWithoutFault(Entity entity, List<Entity> all) {
        var near = new Neighbours(byId(all), Map.of(entity.id(), entity), Set.of());
        return rules.check(entity, near).findAny().isEmpty()
                && rules.brokenBy(near, byId(all).keySet()).findAny().isEmpty();
    }

    private void changeByHand(List<Entity> loaded, Random random) {
        var stored = stored();
        var one = stored.get(loaded.get(random.nextInt(loaded.size())).id());
        if (one == null) {
            return;
        }
        var all = List.copyOf(stored.values());
        if (!named(all).contains(one.id()) && random.nextInt(3) == 0) {
            bundles.written.changes().commit(draft(one), () -> {
                things.retire(Set.of(one.id()));
                return one;
            });
        } else {
            lessOf(one, random)
                    .filter(less -> isWithoutFault(less, all))
                    .ifPresent(less -> bundles.written.changes().commit(draft(one), () -> {
                        things.put(List.of(less), Map.of("bundle", ID));
                        return less;
                    }));
        }
    }

    private static ChangeDescription draft(Entity entity) {
        return new ChangeDescription("ada", "UPDATE", "By hand.", Set.of(entity.id()));
    }

    /** The entity without one of its optional fields, or without an element of a list. */
    private static Optional<Entity> lessOf(Entity entity, Random random) {
        var optional = entity.type().fields().stream()
                .filter(field -> entity.values().containsKey(field.name()) && (field.list() || !field.required()))
                .toList();
        if (optional.isEmpty()) {
            return Optional.empty();
        }
        var field = optional.get(random.nextInt(optional.size()));
        var values = new LinkedHashMap<>(entity.values());
        if (values.get(field.name()) instanceof List<?> list && list.size() > 1) {
            values.put(field.name(), list.subList(1, list.size()));
        } else if (!field.required()) {
            values.remove(field.name());
        }
        return Optional.of(new Entity(entity.type(), values));
    }

    private static Set<String> named(List<Entity> entities) {
        return entities.stream()
                .flatMap(entity -> Reference.in(entity).stream())
                .map(Reference::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, Entity> byId(List<Entity> entities) {
        return entities.stream().collect(Collectors.toMap(Entity::id, entity -> entity));
    }

    private Map<String, Entity> stored() {
        var ids = TestDatabase.graph().read(Statement.of("MATCH (n:Node) RETURN n.id AS id")).stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
        var stored = new HashMap<String, Entity>();
        things.named(ids).forEach((id, owned) -> stored.put(id, owned.entity()));
        return stored;
    }

    private List<String> violations(Map<String, Entity> stored) {
        var near = new Neighbours(stored, Map.of(), Set.of());
        return stored.values().stream()
                .flatMap(entity -> rules.check(entity, near).map(violation -> entity.id() + ": " + violation))
                .toList();
    }

    private boolean isAs(Entity entity, Map<String, Entity> stored) {
        var found = stored.get(entity.id());
        return found != null
                && BundleWriter.write(bundles.types, found).equals(BundleWriter.write(bundles.types, entity));
    }
}
