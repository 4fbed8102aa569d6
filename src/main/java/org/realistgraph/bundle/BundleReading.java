package org.realistgraph.bundle;

import java.util.ArrayList;
import java.util.List;
import org.realistgraph.bundle.yaml.BundleContent;
import org.realistgraph.bundle.yaml.BundleReader;
import org.realistgraph.bundle.yaml.Faults;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.rule.Rules;

/** Reads files as bundles, and refuses a file with faults. */
final class BundleReading {

    private final EntityTypes types;
    private final Rules rules;

    BundleReading(EntityTypes types, Rules rules) {
        this.types = types;
        this.rules = rules;
    }

    /** The content of a file, and its faults. */
    private record Read(BundleContent bundle, Faults faults) {}

    /**
     * Reads a bundle, and refuses it unless its form is valid and, together with its surroundings, it keeps all rules.
     */
    BundleContent read(BundleFile file, KnownThings around) {
        return checked(read(file), around);
    }

    /** Reads bundles that may require each other. */
    List<BundleContent> read(List<BundleFile> files) {
        var all = files.stream().map(this::read).toList();
        var around = new FileThings(all.stream().map(Read::bundle).toList());
        return all.stream().map(one -> checked(one, around)).toList();
    }

    /** The files with the valid form of a bundle, as the surroundings of another bundle. */
    KnownThings surroundings(List<BundleFile> files) {
        var bundles = new ArrayList<BundleContent>();
        for (var file : files) {
            var read = read(file);
            if (read.faults().all().isEmpty()) {
                bundles.add(read.bundle());
            }
        }
        return new FileThings(bundles);
    }

    private Read read(BundleFile file) {
        var faults = new Faults(file.name());
        return new Read(new BundleReader(types, faults).read(file.text()), faults);
    }

    private BundleContent checked(Read read, KnownThings around) {
        new BundleRules(rules, around).check(read.bundle(), read.faults());
        read.faults().refuseAny();
        return read.bundle();
    }
}
