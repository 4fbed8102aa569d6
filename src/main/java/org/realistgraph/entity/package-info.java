/** The form in which every node is written: the fields that its type allows, and how the graph stores them. */
@NullMarked
package org.realistgraph.entity;

import org.jspecify.annotations.NullMarked;
