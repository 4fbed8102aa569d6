/** A selection set becomes one statement, and its rows become the answer; references of analyses are read and put in. */
@NullMarked
package org.realistgraph.projection;

import org.jspecify.annotations.NullMarked;
