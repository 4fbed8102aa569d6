package org.realistgraph.bundle;

import java.util.List;
import org.realistgraph.entity.Entity;

/** What a bundle holds. */
record BundleContent(Header header, List<Entry> entries) {

    BundleContent {
        entries = List.copyOf(entries);
    }

    List<Entity> entities() {
        return entries.stream().map(Entry::entity).toList();
    }
}
