package org.realistgraph.evidence;

import java.util.List;

/**
 * A source as it is counted. {@code kin} is the same for all sources that are, or possibly are, one family; {@code family}
 * for those that certainly are. Of a review that is {@code ofUnknownContent} nobody knows which studies it repeats.
 */
public record CountedSource(
        String id,
        String kin,
        String family,
        boolean ofUnknownContent,
        String design,
        List<String> countries,
        List<String> emmie) {}
