package org.realistgraph.change;

import java.util.Collection;
import java.util.List;

/** A change about to be made: the account, the kind, the reason, and the nodes concerned, including new ones. */
public record ChangeDescription(String account, String kind, String why, Collection<String> things) {

    public ChangeDescription {
        things = List.copyOf(things);
    }
}
