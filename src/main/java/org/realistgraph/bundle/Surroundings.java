package org.realistgraph.bundle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.realistgraph.entity.Owned;

/** What stands around a bundle that is read: other bundles and their things, or the graph. */
interface Surroundings {

    /** The bundles that are there, and for each all that it stands on, be it through another one. */
    Map<String, Set<String>> bundles();

    /** What is known of those of the ids that exist. */
    Map<String, Owned> known(Set<String> ids);

    /** The alignments of all but that bundle. */
    List<Aligned> alignmentsBeside(String bundle);
}
