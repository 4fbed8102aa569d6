/**
 * The evidence on an intervention by the dimensions of EMMIE: effect, mechanism, moderator, implementation, economics.
 */
@NullMarked
package org.realistgraph.emmie;

import org.jspecify.annotations.NullMarked;
