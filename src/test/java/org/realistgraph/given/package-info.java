/** What a test's graph holds, said in the words of the field; whoever asks for it is in another package. */
@NullMarked
package org.realistgraph.given;

import org.jspecify.annotations.NullMarked;
