// What a claim is put into words with, and its balance; an alignment, which rests on reasons, has none.
// this: Claim -> {wording, balance}
{
  wording: null /* field/claim/wording of this */,
  balance: CASE WHEN NOT this:Alignment THEN null /* field/claim/balance of this */ END
}
