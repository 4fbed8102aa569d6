/** The gates: what must be true of every file in the repository, whatever it does. */
@NullMarked
package org.realistgraph.gates;

import org.jspecify.annotations.NullMarked;
