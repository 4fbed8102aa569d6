// Sources with the families to which they belong.
// $ids of sources -> id, families: [{id, isCertain}]
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN id, COLLECT {
    MATCH (source)-[:PART_OF]->(family:SourceFamily)
    RETURN {id: family.id, isCertain: coalesce(family.certainty = 'CERTAIN', false)}
  } AS families
