package org.realistgraph.bundle;

import java.util.List;
import org.realistgraph.entity.Entity;

/** What a bundle holds. */
record BundleContent(Header header, List<Entry> entries) {

    BundleContent {
        entries = List.copyOf(entries);
    }

    /** The ids of the syntheses among them. */
    List<String> syntheses() {
        return entities().stream()
                .filter(entity -> entity.type().name().equals("Synthesis"))
                .map(Entity::id)
                .toList();
    }

    List<Entity> entities() {
        return entries.stream().map(Entry::entity).toList();
    }
}
