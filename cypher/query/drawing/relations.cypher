// The edges between drawn nodes: claims with these statuses or named claims, and relations that are not claims.
// $ids of the drawn nodes, $named: ids of claims, $statuses -> kind, id, from, to, how, status, origin, evidence: [{piece,
// source}]; for a relation that is not a claim only kind, from, to
UNWIND $ids AS id
MATCH (first:Node {id: id})
CALL (first) {
  MATCH (first)<-[:FROM|INNER|BY]-(claim:Claim)-[:TO|OUTER|ON]->(second:Node)
  WHERE second.id IN $ids AND (claim.status IN $statuses OR claim.id IN $named)
  RETURN claim, second, head([label IN labels(claim) WHERE NOT label IN ['Node', 'Claim']]) AS kind
  UNION
  MATCH (first)-[of:OFFERS|DRAWS_ON]->(second:Resource)
  WHERE second.id IN $ids
  RETURN null AS claim, second, type(of) AS kind
}
WITH first, claim, second, kind ORDER BY kind, claim.id, first.id, second.id
RETURN kind, claim.id AS id, first.id AS from, second.id AS to, coalesce(claim.kind, claim.effect) AS how,
  claim.status AS status, claim.origin AS origin,
  null /* field/claim/mentions of claim */ AS evidence
