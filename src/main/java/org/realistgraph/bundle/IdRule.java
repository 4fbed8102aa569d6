package org.realistgraph.bundle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.entity.Owned;
import org.realistgraph.entity.Reference;
import org.realistgraph.schema.MappedField.Relation;
import org.realistgraph.schema.MappedType;

/** Every id is given once and owned by one bundle; whatever is named exists, and is of the noun that is asked for. */
final class IdRule {

    private final EntityTypes types;
    private final BundleContent bundle;
    private final Set<String> standsOn;
    private final Map<String, Owned> known;

    /** {@code standsOn}: the bundles that may be referred to; {@code known}: the bundle's own things, and others. */
    IdRule(EntityTypes types, BundleContent bundle, Set<String> standsOn, Map<String, Owned> known) {
        this.types = types;
        this.bundle = bundle;
        this.standsOn = standsOn;
        this.known = known;
    }

    void check(Map<String, Owned> elsewhere, Faults faults) {
        var first = new HashMap<String, Entry>();
        for (var entry : bundle.entries()) {
            var other = first.putIfAbsent(entry.id(), entry);
            if (other != null) {
                entry.fault(faults, "id", "is given twice: to " + other.path() + " on line " + line(other) + " too.");
            }
            var owner = elsewhere.get(entry.id());
            if (owner != null) {
                entry.fault(faults, "id", "belongs to " + owned(owner) + " already.");
            }
            checkNames(entry, faults);
        }
    }

    private void checkNames(Entry entry, Faults faults) {
        Reference.in(entry.entity()).forEach(reference -> check(entry, reference, faults));
        for (var field : entry.entity().type().fields()) {
            if (field instanceof Relation && entry.entity().values().get(field.name()) instanceof List<?> list) {
                var seen = new HashSet<Object>();
                for (int i = 0; i < list.size(); i++) {
                    if (!seen.add(list.get(i))) {
                        entry.fault(faults, field.name() + "[" + i + "]", "says the same as one before it.");
                    }
                }
            }
        }
    }

    private void check(Entry entry, Reference reference, Faults faults) {
        var found = known.get(reference.id());
        var target = types.type(reference.relation().target());
        if (found == null) {
            entry.fault(
                    faults,
                    reference.path(),
                    "There is no " + noun(target) + " with the id " + reference.id() + "."
                            + NearMiss.question(reference.id(), candidates(target)));
        } else if (!target.concrete().contains(found.type())) {
            entry.fault(
                    faults,
                    reference.path(),
                    reference.id() + " is " + a(found.type()) + ", and not " + a(noun(target)) + ".");
        } else if (found.bundle() != null && !isReachable(found.bundle())) {
            entry.fault(
                    faults,
                    reference.path(),
                    reference.id() + " belongs to the bundle " + found.bundle() + ", which this one does not require.");
        }
    }

    private boolean isReachable(String owner) {
        return owner.equals(bundle.header().id()) || standsOn.contains(owner);
    }

    private Set<String> candidates(MappedType target) {
        return known.values().stream()
                .filter(thing -> target.concrete().contains(thing.type()))
                .map(thing -> thing.entity().id())
                .collect(Collectors.toSet());
    }

    private static int line(Entry entry) {
        return entry.lines().getOrDefault("", 1);
    }

    private static String owned(Owned thing) {
        return a(thing.type()) + (thing.bundle() == null ? " of this graph" : " of the bundle " + thing.bundle());
    }

    private static String noun(MappedType target) {
        return target.isAbstract() && !target.name().equals("Node")
                ? target.name() + target.concrete().stream().sorted().collect(Collectors.joining(", ", " (", ")"))
                : target.name();
    }

    private static String a(String noun) {
        return ("AEIOU".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
