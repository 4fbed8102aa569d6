package org.realistgraph.bundle.yaml;

import java.util.List;
import org.realistgraph.entity.Entity;

/** What a bundle holds. */
public record BundleContent(Header header, List<Entry> entries) {

    public BundleContent {
        entries = List.copyOf(entries);
    }

    /** The ids of the syntheses among them. */
    public List<String> syntheses() {
        return entities().stream()
                .filter(entity -> entity.type().name().equals("Synthesis"))
                .map(Entity::id)
                .toList();
    }

    public List<Entity> entities() {
        return entries.stream().map(Entry::entity).toList();
    }
}
