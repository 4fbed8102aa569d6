package org.realistgraph.bundle;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.realistgraph.bundle.yaml.BundleContent;
import org.realistgraph.bundle.yaml.EntityInFile;
import org.realistgraph.bundle.yaml.Faults;
import org.realistgraph.entity.Owned;
import org.realistgraph.entity.Reference;

/**
 * Every id is unique and belongs to one bundle; a bundle refers only to its own nodes and those of bundles that it
 * requires.
 */
final class IdRule {

    private final BundleContent bundle;
    private final Set<String> standsOn;
    private final Map<String, Owned> known;

    /**
     * {@code standsOn}: the bundles to which this bundle may refer; {@code known}: existing entities of this bundle and
     * of others.
     */
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
                entry.fault(faults, "id", "is used twice: also by " + other.path() + " on line " + line(other) + ".");
            }
            var owner = elsewhere.get(entry.id());
            if (owner != null) {
                entry.fault(faults, "id", "already belongs to " + owned(owner) + ".");
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
