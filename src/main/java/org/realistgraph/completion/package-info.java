/** From what was read to the response: each root field is completed in one pass, and nodes that an analysis names are read and put in. */
@NullMarked
package org.realistgraph.completion;

import org.jspecify.annotations.NullMarked;
