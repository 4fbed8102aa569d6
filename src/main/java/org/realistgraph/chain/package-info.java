/** Chains: configurations that ripples join, how well each joint holds, and how much of a chain comes from one hand. */
@NullMarked
package org.realistgraph.chain;

import org.jspecify.annotations.NullMarked;
