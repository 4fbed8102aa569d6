package org.realistgraph.bundle;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.realistgraph.bundle.yaml.BundleContent;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.Owned;

/** Bundles read from files, as the surroundings of a bundle that is checked without a graph. */
final class FileThings implements KnownThings {

    private final Map<String, BundleContent> bundles;

    FileThings(Collection<BundleContent> bundles) {
        this.bundles = bundles.stream()
                .collect(Collectors.toMap(bundle -> bundle.header().id(), bundle -> bundle, (first, again) -> first));
    }

    @Override
    public Map<String, Set<String>> bundles() {
        return bundles.keySet().stream().collect(Collectors.toMap(id -> id, this::standsOn));
    }

    @Override
    public Map<String, List<String>> syntheses() {
        return bundles.values().stream()
                .collect(Collectors.toMap(bundle -> bundle.header().id(), BundleContent::syntheses));
    }

    @Override
    public Map<String, Owned> beside(Collection<Entity> written) {
        var all = new HashMap<String, Owned>();
        bundles.values()
                .forEach(bundle -> bundle.entities()
                        .forEach(entity -> all.put(
                                entity.id(), new Owned(entity, bundle.header().id(), null, 0))));
        return all;
    }

    @Override
    public List<Entity> withoutAliases(List<Entity> written) {
        return written;
    }

    @Override
    public Map<String, Optional<String>> gone(Collection<String> ids) {
        return Map.of();
    }

    private Set<String> standsOn(String id) {
        var all = new HashSet<String>();
        collect(id, all);
        return all;
    }

    private void collect(String id, Set<String> all) {
        var bundle = bundles.get(id);
        if (bundle != null) {
            bundle.header().requires().stream().filter(all::add).forEach(required -> collect(required, all));
        }
    }
}
