/** Writers of drawings, one for each exchange format. */
@NullMarked
package org.realistgraph.interchange;

import org.jspecify.annotations.NullMarked;
