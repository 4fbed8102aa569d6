// Everything that rests on a source or on one piece of evidence: the claims, each with all its active evidence, and the
// source's reports.
// $id of a study, review, testimony or evidence; no row if it does not exist
// -> claims: [{id, ofConfiguration, parts, evidence: [{piece, source, falls}]}], effects: ids, findings: ids, statistics: ids
MATCH (thing:Node {id: $id})
WHERE thing:Source OR thing:Evidence
CALL (thing) {
  MATCH (thing)<-[:FROM]-{0,1}(falling:Evidence {status: 'ACTIVE'})-[:FOR]->(claim:Claim)
  WITH claim, collect(DISTINCT falling.id) AS falling ORDER BY claim.id
  RETURN collect({
    id: claim.id, ofConfiguration: claim:Configuration,
    parts: null /* field/configuration/parts of claim */,
    evidence: COLLECT {
      MATCH (claim)<-[:FOR]-(one:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
      WITH one, source ORDER BY one.id
      RETURN {piece: null /* field/evidence/piece of one */, source: source.id, falls: one.id IN falling}
    }
  }) AS claims
}
RETURN claims,
  COLLECT { MATCH (thing)<-[:FROM]-(effect:Effect) RETURN effect.id ORDER BY effect.id } AS effects,
  COLLECT { MATCH (thing)<-[:FROM]-(finding:Finding) RETURN finding.id ORDER BY finding.id } AS findings,
  COLLECT { MATCH (thing)<-[:REPORTED_IN]-(statistic:Statistic) RETURN statistic.id ORDER BY statistic.id } AS statistics
