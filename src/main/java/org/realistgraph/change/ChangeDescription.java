package org.realistgraph.change;

import java.util.Collection;
import java.util.List;

/** What is about to be done: by which account, what, why, and to which things, those that it will make included. */
public record ChangeDescription(String account, String kind, String why, Collection<String> things) {

    public ChangeDescription {
        things = List.copyOf(things);
    }
}
