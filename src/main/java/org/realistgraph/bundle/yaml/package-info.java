/** The YAML format of bundles: a reader that reports the line of each fault, and a writer of the canonical form. */
@NullMarked
package org.realistgraph.bundle.yaml;

import org.jspecify.annotations.NullMarked;
