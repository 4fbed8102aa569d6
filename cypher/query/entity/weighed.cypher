// The reach of a change of nodes on weights: the sources of the same families, and the claims with evidence from these.
// $ids -> sources, claims: [id]
MATCH (thing:Node)
WHERE thing.id IN $ids
WITH collect(thing) AS things
CALL (things) {
  UNWIND [thing IN things WHERE thing:Source OR thing:SourceFamily] AS thing
  MATCH (thing)-[:PART_OF]-*(source:Source)
  RETURN collect(DISTINCT source) AS sources
}
CALL (things, sources) {
  CALL (things, sources) {
    UNWIND [thing IN things WHERE thing:Claim] AS claim
    RETURN claim
    UNION
    UNWIND [thing IN things WHERE thing:Evidence] AS evidence
    MATCH (evidence)-[:FOR]->(claim:Claim)
    RETURN claim
    UNION
    UNWIND sources AS source
    MATCH (source)<-[:FROM]-(:Evidence)-[:FOR]->(claim:Claim)
    RETURN claim
  }
  RETURN collect(claim.id) AS claims
}
RETURN [source IN sources | source.id] AS sources, claims
