package org.realistgraph.bundle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.realistgraph.bundle.yaml.BundleContent;
import org.realistgraph.bundle.yaml.Faults;
import org.realistgraph.bundle.yaml.Header;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.Owned;
import org.realistgraph.rule.NearMiss;
import org.realistgraph.rule.Neighbours;
import org.realistgraph.rule.Rules;

/** The rules for a bundle beyond its form, checked together with its surroundings. */
final class BundleRules {

    private final KnownThings around;
    private final Rules rules;

    BundleRules(Rules rules, KnownThings around) {
        this.around = around;
        this.rules = rules;
    }

    /** The synthesis that owns the bundle's nodes: the synthesis that the header names, or the only candidate. */
    @Nullable
    String owner(BundleContent bundle) {
        var named = bundle.header().owner();
        var likely = likelyOwners(bundle);
        return named != null ? named : likely.size() == 1 ? likely.getFirst() : null;
    }

    /** The syntheses in the bundle or, if there is none, in the bundles that it requires. */
    private List<String> likelyOwners(BundleContent bundle) {
        return bundle.syntheses().isEmpty() ? inherited(bundle) : bundle.syntheses();
    }

    private List<String> inherited(BundleContent bundle) {
        var syntheses = around.syntheses();
        return standsOn(bundle.header(), around.bundles()).stream()
                .flatMap(id -> syntheses.getOrDefault(id, List.of()).stream())
                .sorted()
                .toList();
    }

    private void checkOwner(BundleContent bundle, Faults faults) {
        var named = bundle.header().owner();
        var possible = new TreeSet<>(inherited(bundle));
        possible.addAll(bundle.syntheses());
        if (named != null && !possible.contains(named)) {
            bundle.header()
                    .fault(
                            faults,
                            "owner",
                            "There is no synthesis %s in this bundle or in the bundles that it requires.%s"
                                    .formatted(named, NearMiss.question(named, possible)));
        } else if (named == null && likelyOwners(bundle).size() > 1) {
            bundle.header()
                    .fault(
                            faults,
                            "owner",
                            "Several syntheses could own the bundle's entries; name one: %s."
                                    .formatted(String.join(", ", likelyOwners(bundle))));
        }
    }

    /**
     * Adds the faults of a bundle. An entry that names a merged node differs from its file; if the bundle is loaded,
     * the update treats this difference as a conflict.
     */
    void check(BundleContent bundle, Faults faults) {
        var header = bundle.header();
        var bundles = around.bundles();
        checkRequired(header, bundles, faults);
        var whole = bundle.with(around.withoutAliases(bundle.entities()));
        var elsewhere = new HashMap<>(around.beside(whole.entities()));
        elsewhere.values().removeIf(thing -> header.id().equals(thing.bundle()));
        var gone = around.gone(bundle.entities().stream().map(Entity::id).toList());
        elsewhere.keySet().removeAll(gone.keySet());
        var known = new HashMap<>(elsewhere);
        whole.entities().forEach(entity -> known.put(entity.id(), new Owned(entity, header.id(), null, 0)));
        new IdRule(bundle, standsOn(header, bundles), known).check(elsewhere, faults);
        checkGone(bundle, gone, faults);
        checkOwner(bundle, faults);
        var isLoaded = bundles.containsKey(header.id());
        var asWritten = Set.copyOf(bundle.entities());
        var near = near(known);
        whole.entries().stream()
                .filter(entry -> entry.isWhole() && (!isLoaded || asWritten.contains(entry.entity())))
                .forEach(entry ->
                        rules.check(entry.entity(), near).forEach(violation -> entry.fault(faults, violation)));
    }

    private static void checkRequired(Header header, Map<String, Set<String>> bundles, Faults faults) {
        for (int i = 0; i < header.requires().size(); i++) {
            var required = header.requires().get(i);
            var place = "requires[" + i + "]";
            if (required.equals(header.id())) {
                header.fault(faults, place, "A bundle cannot require itself.");
            } else if (!bundles.containsKey(required)) {
                header.fault(
                        faults,
                        place,
                        "There is no bundle " + required + "; it must be loaded first."
                                + NearMiss.question(required, bundles.keySet()));
            } else if (bundles.getOrDefault(required, Set.of()).contains(header.id())) {
                header.fault(
                        faults,
                        place,
                        "The bundle " + required + " requires this one, so neither can be loaded first.");
            }
        }
    }

    /** An id is never reused, but a bundle may bring back its own nodes. */
    private static void checkGone(BundleContent bundle, Map<String, Optional<String>> gone, Faults faults) {
        var own = Optional.of(bundle.header().id());
        bundle.entries().stream()
                .filter(entry -> !gone.getOrDefault(entry.id(), own).equals(own))
                .forEach(entry -> entry.fault(faults, "id", "belonged to a thing that was retired or merged."));
    }

    /** The bundles that a bundle requires, directly or through other bundles. */
    static Set<String> standsOn(Header header, Map<String, Set<String>> bundles) {
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
