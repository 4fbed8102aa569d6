// Sources as they are counted: the counting of families is that of claim/balance.
// $ids: of sources -> id, kin: of all that may be one family, family: of those that are, ofUnknownContent, design, countries, emmie
UNWIND $ids AS id
MATCH (source:Source {id: id})
WITH source,
  COLLECT { MATCH (source)-[:PART_OF]->(family:SourceFamily {certainty: 'CERTAIN'}) RETURN family.id ORDER BY family.id }[0] AS family,
  COLLECT { MATCH (source)-[:PART_OF]-{0,8}(kin) RETURN kin.id ORDER BY kin.id LIMIT 1 }[0] AS kin
RETURN source.id AS id, kin, coalesce(family, source.id) AS family,
  family IS NULL AND coalesce(source.kind IN ['SYSTEMATIC_REVIEW', 'REALIST_REVIEW', 'SCOPING_REVIEW'], false)
    AND NOT EXISTS { (source)-[:INCLUDES]->() } AS ofUnknownContent,
  CASE WHEN source:Study THEN coalesce(source.designClass, 'NOT_STATED') WHEN source:Review THEN 'REVIEW' ELSE 'TESTIMONY' END AS design,
  coalesce(source.countries, []) AS countries, coalesce(source.emmie, []) AS emmie
