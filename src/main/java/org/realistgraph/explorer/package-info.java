/** The pages for people: the landing page and GraphiQL, both served by this program without other servers. */
@NullMarked
package org.realistgraph.explorer;

import org.jspecify.annotations.NullMarked;
