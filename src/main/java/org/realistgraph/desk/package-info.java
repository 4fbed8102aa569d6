/** Mutations by which people create, change, propose, merge and retire nodes. */
@NullMarked
package org.realistgraph.desk;

import org.jspecify.annotations.NullMarked;
