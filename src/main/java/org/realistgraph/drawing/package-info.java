/** What can be drawn of the graph: nodes, edges, layers and a legend, whatever it is drawn with. */
@NullMarked
package org.realistgraph.drawing;

import org.jspecify.annotations.NullMarked;
