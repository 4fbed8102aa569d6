/** The form in which bundles are written: read with the line of each fault, and written canonically. */
@NullMarked
package org.realistgraph.bundle.yaml;

import org.jspecify.annotations.NullMarked;
