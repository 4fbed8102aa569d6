package org.realistgraph.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A loaded bundle, with its release and the hash of its content. */
@Node("LoadedBundle")
record LoadedBundle(
        @Id String id,
        String release,
        String title,
        @Nullable String note,
        @Nullable String owner,
        String hash,
        List<String> requires,
        String loadedAt,
        @Version @Nullable Long revision) {

    static LoadedBundle of(ProgramBundle bundle, String at, @Nullable LoadedBundle before) {
        var header = bundle.bundle().header();
        return new LoadedBundle(
                header.id(),
                header.version().toString(),
                header.title(),
                header.note(),
                header.owner(),
                bundle.hash(),
                header.requires(),
                at,
                before == null ? null : before.revision());
    }
}
