/** What people write: things are created and changed, and claims are proposed. */
@NullMarked
package org.realistgraph.desk;

import org.jspecify.annotations.NullMarked;
