/** The pages for people: the landing page and GraphiQL, both served from this program alone. */
@NullMarked
package org.realistgraph.explorer;

import org.jspecify.annotations.NullMarked;
