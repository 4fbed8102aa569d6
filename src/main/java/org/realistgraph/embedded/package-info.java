/** The database inside this process, and reads that never leave it; the only package that knows Neo4j's own classes. */
@NullMarked
package org.realistgraph.embedded;

import org.jspecify.annotations.NullMarked;
