package org.realistgraph.bundle;

import java.util.List;

/** A bundle of evidence: who it is, and the things that it owns. */
record BundleContent(Header header, List<Entry> entries) {

    BundleContent {
        entries = List.copyOf(entries);
    }
}
