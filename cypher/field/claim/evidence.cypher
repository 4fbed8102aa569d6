// The active evidence for a claim, each piece with its source as it is counted.
// this: Claim -> [{piece, source}]
COLLECT {
  MATCH (this)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
  WITH evidence, source ORDER BY evidence.id
  RETURN {piece: null /* field/evidence/piece of evidence */, source: null /* field/source/counted of source */}
}
