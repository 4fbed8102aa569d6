// Must not exist: a stored weight of a source, a claim or an outcome that differs from a new count.
// -> id of the source or claim
MATCH (source:Source)
WITH source,
  COLLECT { MATCH (source)-[:PART_OF]-*(kin) RETURN DISTINCT kin.id } AS kin,
  COLLECT {
    MATCH ANY SHORTEST (source) ((one)-[:PART_OF]-(other) WHERE 'CERTAIN' IN [one.certainty, other.certainty])* (family)
    RETURN DISTINCT family
  } AS families,
  source.kind IN ['SYSTEMATIC_REVIEW', 'REALIST_REVIEW', 'SCOPING_REVIEW', 'NARRATIVE_REVIEW', 'PROGRAMME_RATING'] AND NOT (source)-[:INCLUDES]->() AS contentUnknown
WHERE source.kin IS NULL OR source.family IS NULL
  OR NOT source.kin IN kin OR any(id IN kin WHERE id < source.kin)
  OR NOT any(one IN families WHERE one.id = source.family)
  OR any(one IN families WHERE one:SourceFamily AND NOT EXISTS { (:SourceFamily {id: source.family}) })
  OR any(one IN families WHERE one:SourceFamily AND one.id < source.family)
  OR source.contentUnknown IS NULL OR source.contentUnknown <> coalesce(contentUnknown, false)
RETURN source.id AS id
UNION
MATCH (claim:Claim)
OPTIONAL MATCH (claim)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
WITH claim, collect(DISTINCT evidence.basis) AS bases,
  {all: collect(DISTINCT source), supporting: collect(DISTINCT CASE evidence.stance WHEN 'SUPPORTS' THEN source END),
   contrary: collect(DISTINCT CASE evidence.stance WHEN 'CONTRARY' THEN source END),
   noDifference: collect(DISTINCT CASE evidence.stance WHEN 'NO_DIFFERENCE' THEN source END)} AS sides
CALL (sides) {
  UNWIND keys(sides) AS side
  CALL (sides, side) {
    UNWIND sides[side] AS source
    RETURN count(source) AS sources, count(DISTINCT CASE source.contentUnknown WHEN false THEN source.kin END) AS families
  }
  RETURN collect({side: side, number: CASE families WHEN 0 THEN sign(sources) ELSE families END}) AS counted
}
WITH claim, bases, counted, [one IN counted WHERE one.number <> coalesce(CASE one.side
    WHEN 'all' THEN claim.independentSources
    WHEN 'supporting' THEN claim.supporting
    WHEN 'contrary' THEN claim.contrary
    ELSE claim.noDifference
  END, -1)] AS wrong
WHERE wrong <> [] OR coalesce(claim.deepestBasis, '') <> CASE
    WHEN 'FULL_TEXT' IN bases THEN 'FULL_TEXT'
    WHEN 'ABSTRACT' IN bases THEN 'ABSTRACT'
    WHEN 'SECONDARY' IN bases THEN 'SECONDARY'
    WHEN 'MEMORY' IN bases THEN 'MEMORY'
    ELSE ''
  END
RETURN claim.id AS id
UNION
MATCH (claim:Configuration)-[produces:PRODUCES]->(outcome:Outcome)
CALL (claim, outcome) {
  OPTIONAL MATCH (claim)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
  WHERE NOT evidence.part_kind IN ['CONTEXT', 'MECHANISM', 'RESOURCE', 'CONTEXT_MECHANISM']
    AND NOT coalesce(evidence.part_kind <> 'WHOLE' AND evidence.part_id <> outcome.id, false) OR evidence.part_kind IS NULL
  UNWIND ['SUPPORTS', 'CONTRARY', 'NO_DIFFERENCE'] AS stance
  WITH stance, count(CASE evidence.stance WHEN stance THEN source END) AS sources,
    count(DISTINCT CASE WHEN evidence.stance = stance AND NOT source.contentUnknown THEN source.kin END) AS families
  ORDER BY CASE stance WHEN 'SUPPORTS' THEN 0 WHEN 'CONTRARY' THEN 1 ELSE 2 END
  RETURN collect(CASE families WHEN 0 THEN sign(sources) ELSE families END) AS counted
}
WITH claim, produces, counted
WHERE [coalesce(produces.supporting, -1), coalesce(produces.contrary, -1), coalesce(produces.noDifference, -1)] <> counted
RETURN claim.id AS id
