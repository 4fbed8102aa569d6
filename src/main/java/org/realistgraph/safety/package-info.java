/** What became of the children's safety, told beside every answer on an outcome of care. */
@NullMarked
package org.realistgraph.safety;

import org.jspecify.annotations.NullMarked;
