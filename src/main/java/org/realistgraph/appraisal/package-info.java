/** What is known of something and how well: EMMIE cards, gaps, fragments, roles of an idea, and what rests on a source. */
@NullMarked
package org.realistgraph.appraisal;

import org.jspecify.annotations.NullMarked;
