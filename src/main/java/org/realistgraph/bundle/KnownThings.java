package org.realistgraph.bundle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.Owned;

/** The surroundings of a bundle: other bundles and their entities, or the graph. */
interface KnownThings {

    /** The known bundles, each with all bundles that it requires, directly or through other bundles. */
    Map<String, Set<String>> bundles();

    /** The known syntheses, by bundle. */
    Map<String, List<String>> syntheses();

    /**
     * Existing entities: the written ones, those that they name, and those that may duplicate them or lead back to
     * them.
     */
    Map<String, Owned> beside(Collection<Entity> written);

    /**
     * The written entities, with the id of a merged entity replaced by the id of the entity into which it was merged.
     */
    List<Entity> withoutAliases(List<Entity> written);

    /** The ids, among those given, of retired or merged entities, each with the bundle from which the entity came. */
    Map<String, Optional<String>> gone(Collection<String> ids);
}
