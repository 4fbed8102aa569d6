// The parts of a claim's sentence, and what its weight is counted from; an alignment, which rests on its rationale, has no
// weight.
// this: Claim -> {wording, evidenceFacts}
{
  wording: null /* field/claim/wording of this */,
  evidenceFacts: CASE WHEN NOT this:Alignment THEN null /* field/claim/evidence-facts of this */ END
}
