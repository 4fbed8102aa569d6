/** Configurations as they are coded: their parts, and what happens to each. */
@NullMarked
package org.realistgraph.configuration;

import org.jspecify.annotations.NullMarked;
