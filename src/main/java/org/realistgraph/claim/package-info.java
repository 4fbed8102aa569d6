/** Claims of any kind: their statuses, and what they say in words. */
@NullMarked
package org.realistgraph.claim;

import org.jspecify.annotations.NullMarked;
