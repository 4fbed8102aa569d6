package org.realistgraph.bundle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.Owned;
import org.realistgraph.rule.NearMiss;
import org.realistgraph.rule.Neighbours;
import org.realistgraph.rule.Rules;

/** What a bundle must keep to beyond its form, seen together with what stands around it. */
final class BundleRules {

    private final Surroundings around;
    private final Rules rules;

    BundleRules(Rules rules, Surroundings around) {
        this.around = around;
        this.rules = rules;
    }

    void check(BundleContent bundle, Faults faults) {
        var header = bundle.header();
        var bundles = around.bundles();
        checkRequired(header, bundles, faults);
        var elsewhere = new HashMap<>(around.beside(bundle.entities()));
        elsewhere.values().removeIf(thing -> header.id().equals(thing.bundle()));
        var known = new HashMap<>(elsewhere);
        bundle.entities().forEach(entity -> known.put(entity.id(), new Owned(entity, header.id(), 0)));
        new IdRule(bundle, standsOn(header, bundles), known).check(elsewhere, faults);
        checkRetired(bundle, faults);
        var near = near(known);
        bundle.entries().stream()
                .filter(Entry::isWhole)
                .forEach(entry ->
                        rules.check(entry.entity(), near).forEach(violation -> entry.fault(faults, violation)));
    }

    private static void checkRequired(Header header, Map<String, Set<String>> bundles, Faults faults) {
        for (int i = 0; i < header.requires().size(); i++) {
            var required = header.requires().get(i);
            var place = "requires[" + i + "]";
            if (required.equals(header.id())) {
                header.fault(faults, place, "A bundle does not require itself.");
            } else if (!bundles.containsKey(required)) {
                header.fault(
                        faults,
                        place,
                        "There is no bundle " + required + "; it must be loaded first."
                                + NearMiss.question(required, bundles.keySet()));
            }
        }
    }

    /** An id is never given again, but a bundle may bring back what it had. */
    private void checkRetired(BundleContent bundle, Faults faults) {
        var retired = new HashMap<>(
                around.retired(bundle.entities().stream().map(Entity::id).toList()));
        retired.values()
                .removeIf(owner -> owner.filter(bundle.header().id()::equals).isPresent());
        bundle.entries().stream()
                .filter(entry -> retired.containsKey(entry.id()))
                .forEach(entry -> entry.fault(faults, "id", "was given to a thing that is retired."));
    }

    private static Set<String> standsOn(Header header, Map<String, Set<String>> bundles) {
        var all = new HashSet<>(header.requires());
        header.requires().forEach(required -> all.addAll(bundles.getOrDefault(required, Set.of())));
        return all;
    }

    private static Neighbours near(Map<String, Owned> known) {
        var kept = new HashMap<String, Entity>();
        known.forEach((id, owned) -> kept.put(id, owned.entity()));
        return new Neighbours(kept, Map.of(), Set.of());
    }
}
