// Stores the independence of sources: kin is equal for sources that are or may be one family, family for sources that
// certainly are. For a review of unknown content, nobody knows which studies it repeats.
// $ids of sources -> number of sources
UNWIND $ids AS id
MATCH (source:Source {id: id})
SET source.kin = COLLECT { MATCH (source)-[:PART_OF]-*(kin) WITH DISTINCT kin RETURN kin.id ORDER BY kin.id LIMIT 1 }[0],
  source.family = COLLECT {
    MATCH ANY SHORTEST (source) ((one)-[:PART_OF]-(other) WHERE 'CERTAIN' IN [one.certainty, other.certainty])* (family)
    RETURN family.id ORDER BY NOT family:SourceFamily, family.id LIMIT 1
  }[0],
  source.contentUnknown = coalesce(source.kind IN ['SYSTEMATIC_REVIEW', 'REALIST_REVIEW', 'SCOPING_REVIEW', 'NARRATIVE_REVIEW', 'PROGRAMME_RATING'], false)
    AND NOT EXISTS { (source)-[:INCLUDES]->() }
RETURN count(source) AS number
