/** One thing as it is written, whoever writes it: what its noun's type lets it hold, and how the graph stores it. */
@NullMarked
package org.realistgraph.entity;

import org.jspecify.annotations.NullMarked;
