/**
 * From the rows to the response: completes each root field in one pass, and reads and inserts the nodes to which an
 * analysis refers.
 */
@NullMarked
package org.realistgraph.completion;

import org.jspecify.annotations.NullMarked;
