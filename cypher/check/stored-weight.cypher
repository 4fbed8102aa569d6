// Must not exist: a stored weight of a source or claim that differs from a new count. Reports of several trials that stand
// beside each other are left to the program.
// -> id of the source or claim
MATCH (source:Source)
WITH source, COUNT { (source)-[:PART_OF]->(:SourceFamily {certainty: 'CERTAIN'}) } AS trials,
  COLLECT { MATCH (source)-[:PART_OF]->(family:SourceFamily) RETURN family.id } AS own,
  COLLECT {
    MATCH ANY SHORTEST (source) (()-[:PART_OF]-(next WHERE next:SourceFamily OR COUNT { (next)-[:PART_OF]->(:SourceFamily {certainty: 'CERTAIN'}) } < 2))* (kin)
    RETURN DISTINCT kin
  } AS group,
  source.kind IN ['SYSTEMATIC_REVIEW', 'REALIST_REVIEW', 'SCOPING_REVIEW', 'NARRATIVE_REVIEW', 'PROGRAMME_RATING'] AND NOT (source)-[:INCLUDES]->() AS contentUnknown
WHERE coalesce(source.kin, []) = [] OR coalesce(source.certainKin, []) = []
  OR (trials < 2 AND (size(source.kin) <> 1 OR size(source.certainKin) <> 1
    OR none(one IN group WHERE one.id = source.kin[0])
    OR any(one IN group WHERE one:Source AND one.kin <> source.kin)))
  OR (trials = 1 AND NOT EXISTS { (:SourceFamily {id: source.certainKin[0]}) })
  OR (trials >= 2 AND size(source.kin) > size(own))
  OR source.contentUnknown IS NULL OR source.contentUnknown <> coalesce(contentUnknown, false)
RETURN source.id AS id
UNION
MATCH (claim:Claim)
OPTIONAL MATCH (claim)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
WITH claim, collect(DISTINCT evidence.basis) AS bases, collect(DISTINCT source) AS sources
WITH claim, bases, sources, [source IN sources WHERE NOT source.contentUnknown] AS known
WITH claim, bases, sources, [source IN known WHERE size(source.kin) = 1 | source.kin[0]] AS single,
  [source IN known WHERE size(source.kin) > 1 | source.kin] AS reports
WITH claim, bases, sources, COLLECT { UNWIND single AS kin RETURN DISTINCT kin } AS single,
  [kin IN reports WHERE none(kin IN kin WHERE kin IN single)] AS further
WITH claim, bases, size(sources) AS number, size(single) + size(further) AS independent, size(further) AS further
WHERE (further < 2 AND coalesce(claim.independentSources, -1) <> CASE independent WHEN 0 THEN sign(number) ELSE independent END)
  OR coalesce(claim.deepestBasis, '') <> CASE
    WHEN 'FULL_TEXT' IN bases THEN 'FULL_TEXT'
    WHEN 'ABSTRACT' IN bases THEN 'ABSTRACT'
    WHEN 'SECONDARY' IN bases THEN 'SECONDARY'
    WHEN 'MEMORY' IN bases THEN 'MEMORY'
    ELSE ''
  END
RETURN claim.id AS id
UNION
MATCH (claim:Claim)
OPTIONAL MATCH (claim)-[produces:PRODUCES]->(outcome:Outcome)
OPTIONAL MATCH (claim)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
WHERE NOT claim:Configuration OR coalesce(evidence.part_kind, 'WHOLE') = 'WHOLE'
  OR (evidence.part_kind IN ['OUTCOME', 'MECHANISM_OUTCOME'] AND coalesce(evidence.part_id, outcome.id) = outcome.id)
WITH claim, produces, source, [piece IN collect(evidence) WHERE piece.how IS NULL OR piece.how <> 'ARGUED' | piece] AS pieces
WITH claim, produces, source, [piece IN pieces WHERE coalesce(piece.quoteRole, '') <> 'BACKGROUND' | piece.stance] AS stances
WITH claim, produces, CASE
    WHEN 'MIXED' IN stances OR ('SUPPORTS' IN stances AND ('CONTRARY' IN stances OR 'NO_DIFFERENCE' IN stances)) THEN 'mixed'
    WHEN 'SUPPORTS' IN stances THEN 'supporting'
    WHEN 'CONTRARY' IN stances THEN 'contrary'
    WHEN 'NO_DIFFERENCE' IN stances THEN 'noDifference'
    ELSE 'other'
  END AS side
WITH claim, produces, collect(DISTINCT side) AS sides
WITH claim, CASE WHEN produces IS NULL AND NOT claim:Configuration
    THEN [claim.supporting, claim.contrary, claim.noDifference]
    ELSE [produces.supporting, produces.contrary, produces.noDifference] END AS stored, sides,
  claim:Configuration AND produces IS NULL AS isWithoutOutcome
WHERE NOT isWithoutOutcome AND any(place IN [0, 1, 2] WHERE stored[place] IS NULL
  OR (stored[place] > 0) <> (['supporting', 'contrary', 'noDifference'][place] IN sides))
RETURN DISTINCT claim.id AS id
