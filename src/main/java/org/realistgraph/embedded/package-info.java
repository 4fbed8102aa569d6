/**
 * The database inside this process, and reads that never leave the process; the only package that uses Neo4j's own
 * classes.
 */
@NullMarked
package org.realistgraph.embedded;

import org.jspecify.annotations.NullMarked;
