// Must not exist: a claim that the seed brings as accepted; only a person can accept a claim.
// -> id
MATCH (claim:Claim {status: 'ACCEPTED'})
RETURN claim.id AS id
