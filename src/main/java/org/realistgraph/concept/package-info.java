/** Concepts of the synthesis: how they stand above each other, and in which roles one idea is coded. */
@NullMarked
package org.realistgraph.concept;

import org.jspecify.annotations.NullMarked;
