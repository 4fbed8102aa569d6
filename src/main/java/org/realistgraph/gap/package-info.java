/** What is missing from what a synthesis knows, and which configurations could complete a fragment. */
@NullMarked
package org.realistgraph.gap;

import org.jspecify.annotations.NullMarked;
