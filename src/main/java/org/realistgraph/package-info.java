/** Realist Graph: what works, for whom, in which circumstances and why, as a graph with a GraphQL API. */
@NullMarked
package org.realistgraph;

import org.jspecify.annotations.NullMarked;
