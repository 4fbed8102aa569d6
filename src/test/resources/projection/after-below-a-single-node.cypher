MATCH (:Node {id: $id})-[:ALIAS_OF]->{0,1}(this:Configuration)
RETURN this {
  evidence: {
    rows: COLLECT {
      MATCH (this)<-[:FOR]-(this_evidence:Evidence)
      WHERE this_evidence.id > $after_id
      WITH this_evidence ORDER BY this_evidence.id LIMIT $first
      RETURN this_evidence {
        .id
      }
    }
  }
} AS answer
// {after_id=x, first=26, id=a}
