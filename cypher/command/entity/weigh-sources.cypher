// Stores the independence of sources. For a review of unknown content, nobody knows which studies it repeats.
// $rows: {id, kin: shared by sources that may be one family, certainKin: shared by those that are} -> number of sources
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
SET source.kin = row.kin, source.certainKin = row.certainKin,
  source.contentUnknown = coalesce(source.kind IN ['SYSTEMATIC_REVIEW', 'REALIST_REVIEW', 'SCOPING_REVIEW', 'NARRATIVE_REVIEW', 'PROGRAMME_RATING'], false)
    AND NOT EXISTS { (source)-[:INCLUDES]->() }
RETURN count(source) AS number
