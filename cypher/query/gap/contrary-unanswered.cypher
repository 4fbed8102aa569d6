// Claims with contrary results, or results of no difference, that nobody has answered: no dispute, open or decided, takes
// them up.
// $statuses: of claims that count -> id
MATCH (claim:Claim)
WHERE claim.status IN $statuses AND claim.contrary + claim.noDifference > 0
  AND NOT EXISTS { (claim)<-[:DISPUTES]-(:Dispute) }
RETURN claim.id AS id
ORDER BY id
