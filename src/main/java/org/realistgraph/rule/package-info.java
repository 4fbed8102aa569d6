/** What a thing may be beyond its form: one rule a class, the same for bundles and for everybody else who writes. */
@NullMarked
package org.realistgraph.rule;

import org.jspecify.annotations.NullMarked;
