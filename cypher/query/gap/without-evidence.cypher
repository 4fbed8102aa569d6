// Claims for which no active evidence stands.
// $labels: of the claims meant, $statuses: of claims that count -> id
MATCH (claim:Claim)
WHERE claim.status IN $statuses AND any(label IN labels(claim) WHERE label IN $labels)
  AND NOT EXISTS { (claim)<-[:FOR]-(:Evidence {status: 'ACTIVE'}) }
RETURN claim.id AS id
ORDER BY id
