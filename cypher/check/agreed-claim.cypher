// Must not exist: a claim that the seed brings as accepted; only a person can accept a claim.
// -> id
MATCH (claim:Claim {status: 'AGREED'})
RETURN claim.id AS id
