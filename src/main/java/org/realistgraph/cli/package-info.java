/** What the program does on the command line instead of serving. */
@NullMarked
package org.realistgraph.cli;

import org.jspecify.annotations.NullMarked;
