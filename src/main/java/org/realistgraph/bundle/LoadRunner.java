package org.realistgraph.bundle;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.realistgraph.bundle.yaml.BundleReader;
import org.realistgraph.bundle.yaml.BundleRefused;
import org.realistgraph.bundle.yaml.Faults;
import org.realistgraph.cli.Verb;
import org.realistgraph.cli.VerbRunner;
import org.realistgraph.entity.EntityTypes;

/** Loads bundles from files, or by id those that ship with the program: each whole or not at all. */
record LoadRunner(EntityTypes types, Seed seed, BundleLoading loading) implements VerbRunner {

    private static final int REFUSED = 1;
    private static final int CONFLICTS = 2;

    @Override
    public Verb verb() {
        return Verb.LOAD;
    }

    @Override
    public int run(List<String> operands, PrintStream out) {
        var hasConflicts = false;
        try {
            for (var bundle :
                    ProgramBundle.sorted(operands.stream().map(this::bundle).toList())) {
                var loaded = load(bundle);
                out.println(loaded.map(LoadReport::report)
                        .orElse("The graph already holds %s; nothing was changed.".formatted(bundle)));
                var conflicts = loaded.map(LoadReport::conflicts).orElseGet(() -> loading.waiting(bundle.id()));
                conflicts.forEach(out::println);
                hasConflicts |= !conflicts.isEmpty();
            }
            return hasConflicts ? CONFLICTS : 0;
        } catch (BundleRefused refused) {
            refused.faults().forEach(out::println);
            out.println("Faults: %,d. The bundle was not loaded."
                    .formatted(refused.faults().size()));
            return REFUSED;
        } finally {
            if (hasConflicts) {
                out.println(
                        "The graph keeps people's changes. To confirm, run take OURS ID…; to use the bundle's version,"
                                + " run take THEIRS ID….");
            }
        }
    }

    private Optional<LoadReport> load(ProgramBundle bundle) {
        return loading.loaded(bundle.id()).isPresent() ? loading.apply(bundle) : loading.loadOnce(bundle);
    }

    private ProgramBundle bundle(String operand) {
        if (FileListener.isFile(operand)) {
            var file = BundleFile.of(Path.of(operand));
            var faults = new Faults(file.name());
            var content = new BundleReader(types, faults).read(file.text());
            faults.refuseAny();
            return ProgramBundle.of(types, file.name(), content);
        }
        return seed.bundle(operand).orElseThrow(() -> FileListener.missing(operand, seed.ids()));
    }
}
