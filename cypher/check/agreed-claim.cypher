// Must not exist: a claim that the seed brings as agreed; only a person can agree with a claim.
// -> id
MATCH (claim:Claim {status: 'AGREED'})
RETURN claim.id AS id
