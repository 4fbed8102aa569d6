// Stores the number of independent sources of claims by stance: possible families count as one, a review of unknown
// content counts only if there is no other source.
// $ids of claims -> number of claims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  OPTIONAL MATCH (claim)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
  RETURN collect(evidence.basis) AS bases,
    collect({stance: evidence.stance, kin: CASE WHEN NOT source.contentUnknown THEN source.kin END}) AS pieces
}
CALL (pieces) {
  UNWIND [null, 'SUPPORTS', 'CONTRARY', 'NO_DIFFERENCE'] AS stance
  CALL (pieces, stance) {
    UNWIND [piece IN pieces WHERE piece.stance = coalesce(stance, piece.stance)] AS piece
    RETURN count(piece) AS mentions, count(DISTINCT piece.kin) AS independent
  }
  RETURN collect(CASE WHEN mentions > 0 AND independent = 0 THEN 1 ELSE independent END) AS sources
}
SET claim.independentSources = sources[0], claim.supporting = sources[1], claim.contrary = sources[2],
  claim.noDifference = sources[3],
  claim.deepestBasis = [basis IN ['FULL_TEXT', 'ABSTRACT', 'SECONDARY', 'MEMORY'] WHERE basis IN bases][0]
RETURN count(claim) AS number
