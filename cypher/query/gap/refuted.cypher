// Claims with active evidence against them that nobody has answered: no dispute, open or decided, takes it up.
// $statuses: of claims that count -> id
MATCH (claim:Claim)
WHERE claim.status IN $statuses
  AND EXISTS { (claim)<-[:FOR]-(one:Evidence {status: 'ACTIVE'}) WHERE one.stance IN ['CONTRARY', 'NO_DIFFERENCE'] }
  AND NOT EXISTS { (claim)<-[:DISPUTES]-(:Dispute) }
RETURN claim.id AS id
ORDER BY id
