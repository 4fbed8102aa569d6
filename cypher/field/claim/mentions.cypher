// The active evidence for a claim, each piece with its source.
// this: Claim -> [{id, stance, basis, source}]
COLLECT {
  MATCH (this)<-[:FOR]-(piece:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
  WITH piece, source ORDER BY piece.id
  RETURN {id: piece.id, stance: piece.stance, basis: piece.basis, source: source.id}
}
