/** What is measured beside what is tested: ways of reading, compared in one run on a generated graph. */
@NullMarked
package org.realistgraph.bench;

import org.jspecify.annotations.NullMarked;
