/** Realist Graph: what works, for whom, in which circumstances and why, as a graph that answers GraphQL. */
@NullMarked
package org.realistgraph;

import org.jspecify.annotations.NullMarked;
