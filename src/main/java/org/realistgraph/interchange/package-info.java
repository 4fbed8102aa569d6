/** One writer or reader for each format that others understand. */
@NullMarked
package org.realistgraph.interchange;

import org.jspecify.annotations.NullMarked;
