// How many claims the graph holds, as the store of counts has it.
// -> claims
MATCH (claim:Claim)
RETURN count(claim) AS claims
