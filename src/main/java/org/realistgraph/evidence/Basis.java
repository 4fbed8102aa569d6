package org.realistgraph.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much text lay behind a reading, from most to least. */
public enum Basis {
    FULL_TEXT,
    ABSTRACT,
    SECONDARY,
    MEMORY;

    /** The deepest reading of pieces; null where none is stated. */
    public static @Nullable Basis deepest(Collection<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.piece().basis())
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
