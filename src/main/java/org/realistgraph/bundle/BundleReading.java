package org.realistgraph.bundle;

import java.util.ArrayList;
import java.util.List;
import org.realistgraph.entity.EntityTypes;

/** Reads files as bundles, whole and without fault, or refuses them. */
final class BundleReading {

    private final EntityTypes types;

    BundleReading(EntityTypes types) {
        this.types = types;
    }

    /** The bundle of a file that keeps to the form and, in its surroundings, to all rules. */
    BundleContent read(BundleFile file, Surroundings around) {
        var faults = new Faults(file.name());
        var bundle = new BundleReader(types, faults).read(file.text());
        new BundleRules(types, around).check(bundle, faults);
        faults.refuseAny();
        return bundle;
    }

    /** Those of the files that have the form of a bundle, as the surroundings of another one. */
    Surroundings surroundings(List<BundleFile> files) {
        var bundles = new ArrayList<BundleContent>();
        for (var file : files) {
            var faults = new Faults(file.name());
            var bundle = new BundleReader(types, faults).read(file.text());
            if (faults.all().isEmpty()) {
                bundles.add(bundle);
            }
        }
        return new OtherBundles(bundles);
    }
}
