package org.realistgraph.bundle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.Owned;

/** What stands around a bundle that is read: other bundles and their things, or the graph. */
interface KnownThings {

    /** The bundles that are there, and for each all that it stands on, be it through another one. */
    Map<String, Set<String>> bundles();

    /** The syntheses that are there, by their bundles. */
    Map<String, List<String>> syntheses();

    /** What is there of the written things, of all that they name, and of what may say the same or lead back to them. */
    Map<String, Owned> beside(Collection<Entity> written);

    /** The written things with the ids of what is there, where they name what was merged into it. */
    List<Entity> withoutAliases(List<Entity> written);

    /** Those of the ids that were given to things that were retired or merged, each with the bundle that brought the thing. */
    Map<String, Optional<String>> gone(Collection<String> ids);
}
