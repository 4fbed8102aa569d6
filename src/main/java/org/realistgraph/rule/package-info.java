/** The rules for entities beyond their form: one rule in each class, the same for bundles and for mutations. */
@NullMarked
package org.realistgraph.rule;

import org.jspecify.annotations.NullMarked;
