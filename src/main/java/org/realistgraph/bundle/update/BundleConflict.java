package org.realistgraph.bundle.update;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A thing of a bundle that differs from what a person made of it: the graph keeps the person's until somebody decides.
 *
 * @param id the thing's
 * @param theirs the thing as the bundle writes it; empty where the version lacks it
 * @param isDeclined whether somebody decided for what the graph has
 */
@Node("BundleConflict")
public record BundleConflict(
        @Id String id,
        String bundle,
        String release,
        String theirs,
        boolean isDeclined,
        @Version @Nullable Long revision) {

    BundleConflict declined() {
        return new BundleConflict(id, bundle, release, theirs, true, revision);
    }
}
