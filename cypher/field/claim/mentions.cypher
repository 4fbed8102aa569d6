// The active evidence for a claim, each piece with its source.
// this: Claim -> [{piece, source: id}]
COLLECT {
  MATCH (this)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
  WITH evidence, source ORDER BY evidence.id
  RETURN {piece: null /* field/evidence/piece of evidence */, source: source.id}
}
