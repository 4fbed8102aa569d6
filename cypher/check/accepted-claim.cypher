// What must never be: a claim that comes as accepted; only a person can accept it.
// -> id
MATCH (claim:Claim {status: 'ACCEPTED'})
RETURN claim.id AS id
