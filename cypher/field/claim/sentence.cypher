// A claim in words, with its balance; an alignment, which rests on reasons, has none.
// this: Claim -> String
null /* field/claim/wording of this */ + CASE WHEN this:Alignment THEN '' ELSE ' ' + null /* field/claim/balance of this */.text END
