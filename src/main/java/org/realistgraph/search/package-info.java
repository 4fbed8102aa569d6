/** Full text over everything: the words of a researcher, what holds them, and where. */
@NullMarked
package org.realistgraph.search;

import org.jspecify.annotations.NullMarked;
