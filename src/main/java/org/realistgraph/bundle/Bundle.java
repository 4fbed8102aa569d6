package org.realistgraph.bundle;

import java.util.List;

/** A bundle of evidence: who it is, and the things that it owns. */
record Bundle(Header header, List<Entry> entries) {

    Bundle {
        entries = List.copyOf(entries);
    }
}
