// The parts of a claim's sentence, and its balance; an alignment, which rests on its rationale, has no balance.
// this: Claim -> {wording, balance}
{
  wording: null /* field/claim/wording of this */,
  balance: CASE WHEN NOT this:Alignment THEN null /* field/claim/balance of this */ END
}
