package org.realistgraph.bundle;

import java.util.List;

/** What a load did, and its conflicts with people's changes, in words. */
record LoadReport(String report, List<String> conflicts) {}
