// The number of claims in Neo4j's count store.
// -> claims
MATCH (claim:Claim)
RETURN count(claim) AS claims
