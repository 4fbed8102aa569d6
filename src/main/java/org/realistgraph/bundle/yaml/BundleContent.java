package org.realistgraph.bundle.yaml;

import java.util.List;
import java.util.stream.IntStream;
import org.realistgraph.entity.Entity;

/** The content of a bundle: its header and its entries. */
public record BundleContent(Header header, List<EntityInFile> entries) {

    public BundleContent {
        entries = List.copyOf(entries);
    }

    /** A copy with the entities of the entries replaced. */
    public BundleContent with(List<Entity> entities) {
        return new BundleContent(
                header,
                IntStream.range(0, entries.size())
                        .mapToObj(i -> new EntityInFile(
                                entities.get(i),
                                entries.get(i).lines(),
                                entries.get(i).isWhole()))
                        .toList());
    }

    /** The ids of the syntheses in the bundle. */
    public List<String> syntheses() {
        return entities().stream()
                .filter(entity -> entity.type().name().equals("Synthesis"))
                .map(Entity::id)
                .toList();
    }

    public List<Entity> entities() {
        return entries.stream().map(EntityInFile::entity).toList();
    }
}
