package org.realistgraph.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is counted. Sources that are, or may be, one family have {@code kin} in common; sources that certainly
 * are have {@code certainKin} in common. Only a report of several trials has more than one. Of a review that is {@code
 * ofUnknownContent} nobody knows which studies it repeats.
 */
public record CountedSource(
        String id,
        List<String> kin,
        List<String> certainKin,
        boolean ofUnknownContent,
        SourceKind kind,
        @Nullable String designClass,
        @Nullable Integer year,
        @Nullable List<String> countriesCoded,
        List<String> emmie,
        List<String> partOf) {

    /** Nouns that are sources. */
    public enum SourceKind {
        STUDY,
        REVIEW,
        TESTIMONY
    }

    /** The class of design; reviews that pool designs, and testimonies, are classes of their own. */
    public String design() {
        if (designClass != null) {
            return designClass;
        }
        return kind == SourceKind.STUDY ? "NOT_STATED" : kind.name();
    }

    /** The countries; none where they are not coded. */
    public List<String> countries() {
        return countriesCoded == null ? List.of() : countriesCoded;
    }
}
