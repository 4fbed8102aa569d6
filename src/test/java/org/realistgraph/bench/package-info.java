/** What is measured beside what is tested: this code beside a revision, and ways of reading and of finding chains. */
@NullMarked
package org.realistgraph.bench;

import org.jspecify.annotations.NullMarked;
