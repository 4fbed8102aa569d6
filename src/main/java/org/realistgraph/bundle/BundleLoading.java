package org.realistgraph.bundle;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.realistgraph.bundle.update.BundleConflict;
import org.realistgraph.bundle.update.BundleHistory;
import org.realistgraph.bundle.update.BundleUpdate;
import org.realistgraph.bundle.update.Conflicts;
import org.realistgraph.bundle.yaml.Faults;
import org.realistgraph.bundle.yaml.Version;
import org.realistgraph.change.ChangeDescription;
import org.realistgraph.change.ChangeLog;
import org.realistgraph.change.Commands;
import org.realistgraph.change.PlannedChange;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityStore;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.problem.StartRefused;
import org.realistgraph.rule.Rules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jTemplate;

/** Loads bundles into the graph: each whole, in one transaction and one change, or not at all. */
final class BundleLoading {

    /** The kind of change that loads a bundle for the first time or in a newer version. */
    static final String KIND = "LOAD_BUNDLE";

    private static final Logger LOG = LoggerFactory.getLogger(BundleLoading.class);
    private static final String ACCOUNT = "system";

    private final EntityTypes types;
    private final Rules rules;
    private final Clock clock;
    private final ChangeLog changes;
    private final Commands commands;
    private final EntityStore things;
    private final Neo4jTemplate template;
    private final Conflicts conflicts;
    private final BundleHistory history;

    BundleLoading(EntityTypes types, Clock clock, ChangeLog changes, Commands commands, Neo4jTemplate template) {
        this.types = types;
        this.rules = new Rules(types, clock);
        this.clock = clock;
        this.changes = changes;
        this.commands = commands;
        this.things = new EntityStore(types, commands);
        this.template = template;
        this.history = new BundleHistory(changes, commands);
        this.conflicts = new Conflicts(types, commands, template);
    }

    /** The loaded version of a bundle; empty if the bundle was never loaded. */
    Optional<LoadedBundle> loaded(String id) {
        return template.findById(id, LoadedBundle.class);
    }

    /**
     * Loads a bundle for the first time, and returns a report; empty if a program that started at the same time has
     * loaded the bundle.
     */
    Optional<LoadReport> loadOnce(ProgramBundle bundle) {
        return loadOnce(bundle, () -> {});
    }

    /** Loads a bundle for the first time, and runs {@code alongside} in the same transaction. */
    Optional<LoadReport> loadOnce(ProgramBundle bundle, Runnable alongside) {
        return changes.commit(() -> {
            if (loaded(bundle.id()).isPresent()) {
                return Optional.empty();
            }
            var entities = things.withoutAliases(bundle.bundle().entities());
            var owner = owner(bundle);
            var why = "First load of %s: %d new.".formatted(bundle, entities.size());
            return Optional.of(planned(new LoadReport(why, List.of()), ids(entities), () -> {
                put(bundle.id(), owner, entities);
                save(bundle);
                alongside.run();
            }));
        });
    }

    /** Updates a loaded bundle to another version, and returns a report; keeps what people changed. */
    Optional<LoadReport> apply(ProgramBundle bundle) {
        return changes.commit(() -> {
            var before = loaded(bundle.id()).orElseThrow();
            if (before.hash().equals(bundle.hash())) {
                return Optional.empty();
            }
            requireNewer(bundle, before.release());
            var owner = owner(bundle);
            var update = update(bundle.id(), bundle.bundle().entities(), lacking(bundle), Set.of());
            var why = "From %s %s to %s: %s".formatted(bundle.id(), before.release(), bundle.version(), update.text());
            LOG.info(why);
            return Optional.of(done(new LoadReport(why, conflicts(update.left())), bundle.id(), owner, update, () -> {
                conflicts.keep(bundle.bundle(), update);
                save(bundle);
            }));
        });
    }

    /**
     * Decides a conflict for the bundle, and stores its version of the node, or for the graph, which keeps its own;
     * returns a report.
     */
    String decide(String id, boolean forBundle) {
        return changes.commit(() -> {
                    var conflict = conflicts
                            .of(id)
                            .orElseThrow(() -> new StartRefused(
                                    "No conflict about %s is open.".formatted(id),
                                    "The verb load lists the conflicts of a new version."));
                    return Optional.of(forBundle ? taken(conflict) : kept(conflict));
                })
                .orElseThrow()
                .report();
    }

    private PlannedChange<LoadReport> kept(BundleConflict conflict) {
        var why = "Decided for the graph, against %s %s: %s."
                .formatted(conflict.bundle(), conflict.release(), conflict.id());
        return planned(new LoadReport(why, List.of()), List.of(), () -> conflicts.decline(conflict));
    }

    private PlannedChange<LoadReport> taken(BundleConflict conflict) {
        var id = conflict.id();
        requireNotMerged(id);
        var theirs = conflicts.theirs(conflict);
        var lacking = theirs.isPresent() ? Set.<String>of() : Set.of(id);
        var update = update(conflict.bundle(), theirs.stream().toList(), lacking, Set.of(id));
        if (update.hasConflicts()) {
            throw new StartRefused(
                    "The bundle's version of %s does not fit into the graph: %s".formatted(id, update.text()),
                    "First decide the conflicts about the nodes that it refers to, or change those nodes.");
        }
        var why = "Decided for %s %s: %s.".formatted(conflict.bundle(), conflict.release(), id);
        var owner = history.owners(conflict.bundle()).values().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return done(new LoadReport(why, List.of()), conflict.bundle(), owner, update, () -> conflicts.settle(conflict));
    }

    private void requireNotMerged(String id) {
        var whole = things.named(Set.of(id)).get(id);
        if (whole != null && !whole.entity().id().equals(id)) {
            throw new StartRefused(
                    "A person merged %s into %s.".formatted(id, whole.entity().id()),
                    "Take OURS, or change %s.".formatted(whole.entity().id()));
        }
    }

    private PlannedChange<LoadReport> done(
            LoadReport loaded, String bundle, @Nullable String owner, BundleUpdate update, Runnable alongside) {
        var gone = new TreeSet<>(things.aliases(update.gone()));
        gone.addAll(update.gone());
        var changed = new TreeSet<>(gone);
        changed.addAll(ids(update.put()));
        changed.addAll(history.ofAnother(bundle, owner));
        return planned(loaded, List.copyOf(changed), () -> {
            put(bundle, owner, update.put());
            things.retire(gone);
            alongside.run();
        });
    }

    /** The open conflicts about a bundle, each described in words. */
    List<String> waiting(String bundle) {
        return conflicts(conflicts.waiting(bundle));
    }

    private List<String> conflicts(Map<String, Optional<Entity>> left) {
        var ours = things.named(left.keySet());
        return left.entrySet().stream()
                .map(one -> conflicts.text(one.getKey(), one.getValue(), ours.get(one.getKey())))
                .toList();
    }

    private static void requireNewer(ProgramBundle bundle, String release) {
        var order = Version.of(release).compareTo(bundle.version());
        if (order > 0) {
            throw new StartRefused(
                    "The graph holds %s %s, which is newer than %s.".formatted(bundle.id(), release, bundle.version()),
                    "Load that version or a newer one.");
        }
        if (order == 0) {
            throw new StartRefused(
                    "The graph holds %s with other content.".formatted(bundle),
                    "Give the bundle a new version when its content changes.");
        }
    }

    /** The owner of the bundle's nodes. Refuses a bundle that does not fit into the graph, read behind the lock. */
    private @Nullable String owner(ProgramBundle bundle) {
        var faults = new Faults(bundle.file());
        var rules = new BundleRules(this.rules, new GraphThings(things, commands));
        rules.check(bundle.bundle(), faults);
        faults.refuseAny();
        return rules.owner(bundle.bundle());
    }

    private Set<String> lacking(ProgramBundle bundle) {
        var lacking = new TreeSet<>(history.owners(bundle.id()).keySet());
        lacking.removeAll(Set.copyOf(ids(bundle.bundle().entities())));
        return lacking;
    }

    /** {@code taken}: ids for which the bundle wins over people's changes. */
    private BundleUpdate update(String bundle, List<Entity> entities, Set<String> lacking, Set<String> taken) {
        var all = new TreeSet<>(lacking);
        all.addAll(ids(entities));
        var referrers = things.referrers(all);
        var written = history.written(all);
        var current = history.current(all);
        written.keySet().removeAll(taken);
        taken.stream().filter(current::containsKey).forEach(id -> written.put(id, current.get(id)));
        var declined = conflicts.declined(bundle);
        var whole = things.withoutAliases(entities);
        var update = new BundleUpdate(types, rules, written, current, things.around(whole, referrers), declined);
        update.decide(entities, whole, lacking, referrers);
        return update;
    }

    private void put(String bundle, @Nullable String owner, List<Entity> entities) {
        entities.stream()
                .collect(Collectors.groupingBy(entity -> entity.type().plural(), TreeMap::new, Collectors.counting()))
                .forEach((plural, number) -> LOG.info("{}: {} {}", bundle, number, plural));
        if (owner != null) {
            commands.run("command/bundle/own", Map.of("bundle", bundle, "owner", owner));
        }
        things.put(entities, owner == null ? Map.of("bundle", bundle) : Map.of("bundle", bundle, "owner", owner));
    }

    private void save(ProgramBundle bundle) {
        var at = clock.instant().toString();
        template.save(LoadedBundle.of(bundle, at, loaded(bundle.id()).orElse(null)));
    }

    private static PlannedChange<LoadReport> planned(LoadReport loaded, List<String> ids, Runnable work) {
        return new PlannedChange<>(new ChangeDescription(ACCOUNT, KIND, loaded.report(), ids), () -> {
            work.run();
            return loaded;
        });
    }

    private static List<String> ids(List<Entity> entities) {
        return entities.stream().map(Entity::id).toList();
    }
}
