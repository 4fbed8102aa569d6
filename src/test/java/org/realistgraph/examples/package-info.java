/** The questions that are shipped as examples, and the facts that their answers must hold. */
@NullMarked
package org.realistgraph.examples;

import org.jspecify.annotations.NullMarked;
