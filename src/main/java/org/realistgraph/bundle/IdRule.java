package org.realistgraph.bundle;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.realistgraph.bundle.yaml.BundleContent;
import org.realistgraph.bundle.yaml.EntityInFile;
import org.realistgraph.bundle.yaml.Faults;
import org.realistgraph.entity.Owned;
import org.realistgraph.entity.Reference;

/** Every id is given once and owned by one bundle; whatever is named belongs to a bundle that the naming one requires. */
final class IdRule {

    private final BundleContent bundle;
    private final Set<String> standsOn;
    private final Map<String, Owned> known;

    /** {@code standsOn}: the bundles that may be referred to; {@code known}: the bundle's own things, and others. */
    IdRule(BundleContent bundle, Set<String> standsOn, Map<String, Owned> known) {
        this.bundle = bundle;
        this.standsOn = standsOn;
        this.known = known;
    }

    void check(Map<String, Owned> elsewhere, Faults faults) {
        var first = new HashMap<String, EntityInFile>();
        for (var entry : bundle.entries()) {
            var other = first.putIfAbsent(entry.id(), entry);
            if (other != null) {
                entry.fault(faults, "id", "is given twice: to " + other.path() + " on line " + line(other) + " too.");
            }
            var owner = elsewhere.get(entry.id());
            if (owner != null) {
                entry.fault(faults, "id", "belongs to " + owned(owner) + " already.");
            }
            Reference.in(entry.entity()).forEach(reference -> check(entry, reference, faults));
        }
    }

    private void check(EntityInFile entry, Reference reference, Faults faults) {
        var found = known.get(reference.id());
        if (found != null && found.bundle() != null && !isReachable(found.bundle())) {
            entry.fault(
                    faults,
                    reference.path(),
                    reference.id() + " belongs to the bundle " + found.bundle() + ", which this one does not require.");
        }
    }

    private boolean isReachable(String owner) {
        return owner.equals(bundle.header().id()) || standsOn.contains(owner);
    }

    private static int line(EntityInFile entry) {
        return entry.lines().getOrDefault("", 1);
    }

    private static String owned(Owned thing) {
        return a(thing.type()) + (thing.bundle() == null ? " of this graph" : " of the bundle " + thing.bundle());
    }

    private static String a(String noun) {
        return ("AEIOU".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
