package org.realistgraph.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bundle in the API: the loaded version, and the version that ships with the program. */
record Bundle(
        String id,
        String title,
        @Nullable String note,
        @Nullable String version,
        @Nullable String available,
        @Nullable String hash,
        List<String> requires,
        @Nullable String loadedAt) {

    static Bundle of(ProgramBundle brought, @Nullable LoadedBundle loaded) {
        var header = brought.bundle().header();
        return loaded == null
                ? new Bundle(
                        header.id(),
                        header.title(),
                        header.note(),
                        null,
                        header.version().toString(),
                        null,
                        header.requires(),
                        null)
                : of(loaded, header.version().toString());
    }

    static Bundle of(LoadedBundle loaded, @Nullable String available) {
        return new Bundle(
                loaded.id(),
                loaded.title(),
                loaded.note(),
                loaded.release(),
                available,
                loaded.hash(),
                loaded.requires(),
                loaded.loadedAt());
    }

    /** Whether the bundle is loaded; a field of the API. */
    public boolean installed() {
        return version != null;
    }
}
