package org.realistgraph.bundle;

import java.util.List;

/** What a load did, in words, and the conflicts with what persons had made otherwise, each in words. */
record LoadReport(String report, List<String> conflicts) {}
