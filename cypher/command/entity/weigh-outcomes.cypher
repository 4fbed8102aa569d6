// Stores the number of independent sources of each outcome of a configuration: sources with evidence on the whole, on
// the outcome, or on the link between mechanism and outcome.
// $ids of claims -> number of outcomes
UNWIND $ids AS id
MATCH (claim:Configuration {id: id})-[produces:PRODUCES]->(outcome:Outcome)
CALL (claim, outcome) {
  OPTIONAL MATCH (claim)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
  WHERE coalesce(evidence.part_kind, 'WHOLE') = 'WHOLE'
    OR (evidence.part_kind IN ['OUTCOME', 'MECHANISM_OUTCOME'] AND coalesce(evidence.part_id, outcome.id) = outcome.id)
  RETURN collect({stance: evidence.stance, kin: CASE WHEN NOT source.contentUnknown THEN source.kin END}) AS pieces
}
CALL (pieces) {
  UNWIND ['SUPPORTS', 'CONTRARY', 'NO_DIFFERENCE'] AS stance
  CALL (pieces, stance) {
    UNWIND [piece IN pieces WHERE piece.stance = stance] AS piece
    RETURN count(piece) AS mentions, count(DISTINCT piece.kin) AS independent
  }
  RETURN collect(CASE WHEN mentions > 0 AND independent = 0 THEN 1 ELSE independent END) AS sources
}
SET produces.supporting = sources[0], produces.contrary = sources[1], produces.noDifference = sources[2]
RETURN count(produces) AS number
