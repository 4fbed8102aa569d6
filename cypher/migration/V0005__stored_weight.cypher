// The weight of what was stored before weight was; what is written later is weighed as it is written.
// -> the stored weight of sources, claims and outcomes
MATCH (source:Source)
CALL (source) {
  SET source.kin = COLLECT { MATCH (source)-[:PART_OF]-*(kin) WITH DISTINCT kin RETURN kin.id ORDER BY kin.id LIMIT 1 }[0],
    source.family = COLLECT {
      MATCH ANY SHORTEST (source) ((one)-[:PART_OF]-(other) WHERE 'CERTAIN' IN [one.certainty, other.certainty])* (family)
      RETURN family.id ORDER BY NOT family:SourceFamily, family.id LIMIT 1
    }[0],
    source.contentUnknown = coalesce(source.kind IN ['SYSTEMATIC_REVIEW', 'REALIST_REVIEW', 'SCOPING_REVIEW'], false)
      AND NOT EXISTS { (source)-[:INCLUDES]->() }
} IN TRANSACTIONS OF 500 ROWS;

MATCH (claim:Claim)
CALL (claim) {
  CALL (claim) {
    OPTIONAL MATCH (claim)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
    RETURN collect(evidence.basis) AS bases,
      collect({stance: evidence.stance, kin: CASE WHEN NOT source.contentUnknown THEN source.kin END}) AS pieces
  }
  CALL (pieces) {
    UNWIND [null, 'SUPPORTS', 'REFUTES', 'NULL_RESULT'] AS stance
    CALL (pieces, stance) {
      UNWIND [piece IN pieces WHERE piece.stance = coalesce(stance, piece.stance)] AS piece
      RETURN count(piece) AS mentions, count(DISTINCT piece.kin) AS independent
    }
    RETURN collect(CASE WHEN mentions > 0 AND independent = 0 THEN 1 ELSE independent END) AS sources
  }
  SET claim.independentSources = sources[0], claim.supporting = sources[1], claim.contrary = sources[2],
    claim.noDifference = sources[3],
    claim.deepestBasis = [basis IN ['FULL_TEXT', 'ABSTRACT', 'SECONDARY', 'MEMORY'] WHERE basis IN bases][0]
} IN TRANSACTIONS OF 500 ROWS;

MATCH (claim:Configuration)-[produces:PRODUCES]->(outcome:Outcome)
CALL (claim, produces, outcome) {
  CALL (claim, outcome) {
    OPTIONAL MATCH (claim)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
    WHERE coalesce(evidence.part_kind, 'WHOLE') = 'WHOLE'
      OR (evidence.part_kind IN ['OUTCOME', 'MECHANISM_OUTCOME'] AND coalesce(evidence.part_id, outcome.id) = outcome.id)
    RETURN collect({stance: evidence.stance, kin: CASE WHEN NOT source.contentUnknown THEN source.kin END}) AS pieces
  }
  CALL (pieces) {
    UNWIND ['SUPPORTS', 'REFUTES', 'NULL_RESULT'] AS stance
    CALL (pieces, stance) {
      UNWIND [piece IN pieces WHERE piece.stance = stance] AS piece
      RETURN count(piece) AS mentions, count(DISTINCT piece.kin) AS independent
    }
    RETURN collect(CASE WHEN mentions > 0 AND independent = 0 THEN 1 ELSE independent END) AS sources
  }
  SET produces.supporting = sources[0], produces.contrary = sources[1], produces.noDifference = sources[2]
} IN TRANSACTIONS OF 500 ROWS;
