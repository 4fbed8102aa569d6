package org.realistgraph.chain;

/** A ripple, or a candidate that was mixed in, with the judgement on it. */
record Joint(RippleLink link, JointJudgement judgement) {}
