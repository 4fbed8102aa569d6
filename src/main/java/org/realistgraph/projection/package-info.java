/** A selection set becomes one statement. */
@NullMarked
package org.realistgraph.projection;

import org.jspecify.annotations.NullMarked;
