/** What a newer version of a bundle changes in a graph in which people have worked, and the conflicts that it leaves. */
@NullMarked
package org.realistgraph.bundle.update;

import org.jspecify.annotations.NullMarked;
