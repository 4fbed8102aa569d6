// Sources as they are counted: the counting of families is that of claim/balance.
// $ids: of sources -> id, kin: of all that may be one family, family: of those that are, ofUnknownContent, design, countries, emmie
UNWIND $ids AS id
MATCH (source:Source {id: id})
WITH source,
  COLLECT {
    MATCH (source) ((one)-[:PART_OF]-(other) WHERE 'CERTAIN' IN [one.certainty, other.certainty]){0,8} (family)
    RETURN family.id ORDER BY NOT family:SourceFamily, family.id LIMIT 1
  }[0] AS family,
  COLLECT { MATCH (source)-[:PART_OF]-{0,8}(kin) RETURN kin.id ORDER BY kin.id LIMIT 1 }[0] AS kin
RETURN source.id AS id, kin, family,
  coalesce(source.kind IN ['SYSTEMATIC_REVIEW', 'REALIST_REVIEW', 'SCOPING_REVIEW'], false)
    AND NOT EXISTS { (source)-[:INCLUDES]->() } AS ofUnknownContent,
  CASE WHEN source:Study THEN coalesce(source.designClass, 'NOT_STATED') WHEN source:Review THEN 'REVIEW' ELSE 'TESTIMONY' END AS design,
  coalesce(source.countries, []) AS countries, coalesce(source.emmie, []) AS emmie
