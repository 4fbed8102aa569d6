package org.realistgraph.bundle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a bundle must keep to beyond its form, seen together with what stands around it. */
final class BundleRules {

    private final BundleFormat format;
    private final Surroundings around;

    BundleRules(BundleFormat format, Surroundings around) {
        this.format = format;
        this.around = around;
    }

    void check(BundleContent bundle, Faults faults) {
        var header = bundle.header();
        var bundles = around.bundles();
        checkRequired(header, bundles, faults);
        var elsewhere = new HashMap<>(around.known(ids(bundle)));
        elsewhere.values().removeIf(thing -> header.id().equals(thing.bundle()));
        var known = new HashMap<>(elsewhere);
        bundle.entries().forEach(entry -> known.put(entry.id(), Known.of(entry, header.id())));
        new IdRule(format, bundle, standsOn(header, bundles), known).check(elsewhere, faults);
        new AlignmentRule(around.alignmentsBeside(header.id())).check(bundle, faults);
        var parts = new PartRule(known);
        bundle.entries().forEach(entry -> {
            parts.check(entry, faults);
            OriginRule.check(entry, faults);
            EvidenceRule.check(entry, known, faults);
        });
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

    private static Set<String> standsOn(Header header, Map<String, Set<String>> bundles) {
        var all = new HashSet<>(header.requires());
        header.requires().forEach(required -> all.addAll(bundles.getOrDefault(required, Set.of())));
        return all;
    }

    private static Set<String> ids(BundleContent bundle) {
        var ids = new HashSet<String>();
        for (var entry : bundle.entries()) {
            ids.add(entry.id());
            Reference.in(entry).forEach(reference -> ids.add(reference.id()));
        }
        return ids;
    }
}
