package org.realistgraph.bundle.update;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A bundle's version of a node that differs from a person's change. The graph keeps the change until somebody decides.
 *
 * @param id the id of the node
 * @param theirs the node as the bundle writes it; empty if this version of the bundle lacks the node
 * @param isDeclined whether somebody decided for the graph
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
