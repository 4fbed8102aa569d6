// The words of a claim, and what its weight is counted from; an alignment, which rests on its rationale, has no weight.
// this: Claim -> {wording: {statement, inferred, origin}, facts}
{
  wording: null /* field/claim/wording of this */,
  facts: CASE WHEN NOT this:Alignment THEN null /* field/claim/evidence-facts of this */ END
}
