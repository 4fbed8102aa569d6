package org.realistgraph.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.realistgraph.change.ChangeLog;
import org.realistgraph.change.Commands;
import org.realistgraph.change.Draft;
import org.realistgraph.problem.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jTemplate;

/** Puts bundles into the graph: each whole, in one transaction and one change, or not at all. */
final class BundleLoading {

    /** The kind of change that loads a bundle; what was last changed by another kind, a person touched. */
    static final String KIND = "LOAD_BUNDLE";

    private static final Logger LOG = LoggerFactory.getLogger(BundleLoading.class);
    private static final String ACCOUNT = "system";

    private final ChangeLog changes;
    private final Commands commands;
    private final Neo4jTemplate template;

    BundleLoading(ChangeLog changes, Commands commands, Neo4jTemplate template) {
        this.changes = changes;
        this.commands = commands;
        this.template = template;
    }

    /** What is loaded of that bundle. */
    Optional<LoadedBundle> loaded(String id) {
        return template.findById(id, LoadedBundle.class);
    }

    /** Loads a bundle that was never loaded; a program that starts at the same time finds it done. */
    void loadOnce(ProgramBundle bundle) {
        var why = "First load of %s %s.".formatted(bundle.id(), version(bundle));
        changes.commit(
                () -> loaded(bundle.id()).isPresent()
                        ? Optional.empty()
                        : Optional.of(draft(why, ids(bundle.bundle().entries()))),
                () -> put(bundle, bundle.bundle().entries()));
    }

    /** Brings a loaded bundle to this program's version; what a person touched stays as it is. */
    void apply(ProgramBundle bundle) {
        var before = loaded(bundle.id())
                .orElseThrow(() -> new StartRefused(
                        "The bundle %s was never loaded.".formatted(bundle.id()),
                        "Start without --realist.bundle.apply."));
        if (Version.of(before.release()).compareTo(bundle.bundle().header().version()) > 0) {
            throw new StartRefused(
                    "The graph holds %s %s, which is newer than this program's %s."
                            .formatted(bundle.id(), before.release(), version(bundle)),
                    "Use the newer program, or leave --realist.bundle.apply out.");
        }
        if (!before.hash().equals(bundle.hash())) {
            update(bundle, before.release());
        }
    }

    private void update(ProgramBundle bundle, String from) {
        var owned = stringsOf("query/bundle/things", Map.of("bundle", bundle.id()));
        var all = new HashSet<>(ids(bundle.bundle().entries()));
        all.addAll(owned);
        var touched = Set.copyOf(stringsOf("query/bundle/touched", Map.of("ids", List.copyOf(all))));
        var entries = bundle.bundle().entries().stream()
                .filter(entry -> !touched.contains(entry.id()))
                .toList();
        var gone = new ArrayList<>(owned);
        gone.removeAll(ids(bundle.bundle().entries()));
        gone.removeAll(touched);
        all.removeAll(touched);
        var why = "From %s %s to %s.%s".formatted(bundle.id(), from, version(bundle), kept(touched));
        LOG.info(why);
        changes.commit(draft(why, List.copyOf(all)), () -> {
            commands.run("command/bundle/clear-relations", Map.of("ids", ids(entries)));
            put(bundle, entries);
            commands.run("command/bundle/remove-things", Map.of("ids", gone));
        });
    }

    private void put(ProgramBundle bundle, List<Entry> entries) {
        var stored =
                entries.stream().map(entry -> new Stored(entry, bundle.id())).toList();
        commands.run(
                "command/bundle/put-things",
                Map.of("rows", stored.stream().map(Stored::thing).toList()));
        for (var section :
                stored.stream().map(one -> one.entry().section()).distinct().toList()) {
            var ofSection = stored.stream()
                    .filter(one -> one.entry().section().equals(section))
                    .toList();
            var relations =
                    ofSection.stream().flatMap(one -> one.relations().stream()).toList();
            commands.run("command/bundle/put-relations", Map.of("rows", relations));
            LOG.info("{} {}: {} {}", bundle.id(), version(bundle), ofSection.size(), section.name());
        }
        template.save(LoadedBundle.of(
                bundle, Instant.now().toString(), loaded(bundle.id()).orElse(null)));
    }

    private static Draft draft(String why, List<String> ids) {
        return new Draft(ACCOUNT, KIND, why, ids);
    }

    private static String kept(Set<String> touched) {
        return touched.isEmpty()
                ? ""
                : " Left as a person made them: "
                        + String.join(", ", touched.stream().sorted().toList()) + ".";
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    private static String version(ProgramBundle bundle) {
        return bundle.bundle().header().version().toString();
    }

    private List<String> stringsOf(String query, Map<String, Object> parameters) {
        return commands.run(query, parameters).stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
    }
}
