// Sources and claims whose weight is not stored; sources first, because claims are weighed by them.
// $most -> id
CALL () {
  MATCH (source:Source) WHERE source.kin IS NULL
  RETURN source.id AS id, 0 AS place
  UNION
  MATCH (claim:Claim) WHERE claim.independentSources IS NULL
  RETURN claim.id AS id, 1 AS place
}
RETURN id ORDER BY place, id LIMIT $most
