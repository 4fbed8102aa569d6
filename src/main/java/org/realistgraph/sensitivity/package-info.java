/** How a claim reads on parts of its evidence. */
@NullMarked
package org.realistgraph.sensitivity;

import org.jspecify.annotations.NullMarked;
