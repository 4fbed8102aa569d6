/** The verbs of the command line, which run in place of the service. */
@NullMarked
package org.realistgraph.cli;

import org.jspecify.annotations.NullMarked;
