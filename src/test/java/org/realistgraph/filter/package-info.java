/**
 * What filters keep, told by looking at each thing as it lies in the graph, and compared with what the service answers.
 * Nothing here uses the product's reading of filters.
 */
@NullMarked
package org.realistgraph.filter;

import org.jspecify.annotations.NullMarked;
