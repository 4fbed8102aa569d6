package org.realistgraph.bundle;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.realistgraph.change.ChangeLog;
import org.realistgraph.change.Commands;
import org.realistgraph.change.Draft;
import org.realistgraph.change.Planned;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityStore;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.problem.StartRefused;
import org.realistgraph.rule.Rules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jTemplate;

/** Puts bundles into the graph: each whole, in one transaction and one change, or not at all. */
final class BundleLoading {

    /** The kind of change that loads a bundle, be it the first time or a newer version. */
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

    BundleLoading(EntityTypes types, Clock clock, ChangeLog changes, Commands commands, Neo4jTemplate template) {
        this.types = types;
        this.rules = new Rules(types, clock);
        this.clock = clock;
        this.changes = changes;
        this.commands = commands;
        this.things = new EntityStore(types, commands);
        this.template = template;
    }

    /** What is loaded of that bundle. */
    Optional<LoadedBundle> loaded(String id) {
        return template.findById(id, LoadedBundle.class);
    }

    /** Loads a bundle that was never loaded, and reports in words; empty where a program that started at the same time did it. */
    Optional<Loaded> loadOnce(ProgramBundle bundle) {
        return loadOnce(bundle, () -> {});
    }

    /** The same, with something else to do in the same transaction. */
    Optional<Loaded> loadOnce(ProgramBundle bundle, Runnable alongside) {
        var entities = bundle.bundle().entities();
        return changes.commit(() -> {
            if (loaded(bundle.id()).isPresent()) {
                return Optional.empty();
            }
            check(bundle);
            var why = "First load of %s: %d new.".formatted(bundle, entities.size());
            return Optional.of(planned(new Loaded(why, false), ids(entities), () -> {
                put(bundle, entities);
                save(bundle);
                alongside.run();
            }));
        });
    }

    /** Brings a loaded bundle to another version, and reports in words; what a person touched stays as it is. */
    Optional<Loaded> apply(ProgramBundle bundle) {
        return changes.commit(() -> {
            var before = loaded(bundle.id()).orElseThrow();
            if (before.hash().equals(bundle.hash())) {
                return Optional.empty();
            }
            requireNewer(bundle, before.release());
            check(bundle);
            var update = update(bundle);
            var why = "From %s %s to %s: %s".formatted(bundle.id(), before.release(), bundle.version(), update.text());
            LOG.info(why);
            var gone = new TreeSet<>(things.aliases(update.gone()));
            gone.addAll(update.gone());
            var changed = new TreeSet<>(gone);
            changed.addAll(ids(update.put()));
            return Optional.of(planned(new Loaded(why, update.hasConflicts()), List.copyOf(changed), () -> {
                put(bundle, update.put());
                things.retire(gone);
                save(bundle);
            }));
        });
    }

    private static void requireNewer(ProgramBundle bundle, String release) {
        var order = Version.of(release).compareTo(bundle.version());
        if (order > 0) {
            throw new StartRefused(
                    "The graph holds %s %s, which is newer than %s.".formatted(bundle.id(), release, bundle.version()),
                    "Load the newer version, or none.");
        }
        if (order == 0) {
            throw new StartRefused(
                    "The graph holds %s with other content.".formatted(bundle),
                    "Give a bundle a new version whenever its content changes.");
        }
    }

    /** Refuses a bundle that does not fit into the graph as it is behind the lock. */
    private void check(ProgramBundle bundle) {
        var faults = new Faults(bundle.file());
        new BundleRules(rules, new GraphSurroundings(things, commands)).check(bundle.bundle(), faults);
        faults.refuseAny();
    }

    private BundleUpdate update(ProgramBundle bundle) {
        var entities = bundle.bundle().entities();
        var lacking = new TreeSet<String>();
        commands.run("query/bundle/things", Map.of("bundle", bundle.id()))
                .forEach(row -> lacking.add(String.valueOf(row.get("id"))));
        var all = new TreeSet<>(lacking);
        all.addAll(ids(entities));
        lacking.removeAll(Set.copyOf(ids(entities)));
        var referrers = things.referrers(all);
        var update =
                new BundleUpdate(types, rules, written(all), changes.states(all), things.around(entities, referrers));
        update.decide(entities, lacking, referrers);
        return update;
    }

    private Map<String, String> written(Set<String> ids) {
        var written = new HashMap<String, String>();
        for (var row : commands.run("query/bundle/written", Map.of("ids", List.copyOf(ids)))) {
            if (row.get("state") instanceof String state) {
                written.put(String.valueOf(row.get("id")), changes.upcast(state));
            }
        }
        return written;
    }

    private void put(ProgramBundle bundle, List<Entity> entities) {
        entities.stream()
                .collect(Collectors.groupingBy(entity -> entity.type().plural(), TreeMap::new, Collectors.counting()))
                .forEach((plural, number) -> LOG.info("{}: {} {}", bundle, number, plural));
        things.put(entities, Map.of("bundle", bundle.id()));
    }

    private void save(ProgramBundle bundle) {
        var at = clock.instant().toString();
        template.save(LoadedBundle.of(bundle, at, loaded(bundle.id()).orElse(null)));
    }

    private static Planned<Loaded> planned(Loaded loaded, List<String> ids, Runnable work) {
        return new Planned<>(new Draft(ACCOUNT, KIND, loaded.report(), ids), () -> {
            work.run();
            return loaded;
        });
    }

    private static List<String> ids(List<Entity> entities) {
        return entities.stream().map(Entity::id).toList();
    }
}
