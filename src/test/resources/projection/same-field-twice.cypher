MATCH (:Node {id: $id})-[:ALIAS_OF]->{0,1}(this:Configuration)
RETURN this {
  .statement,
  evidence: {
    rows: COLLECT {
      MATCH (this)<-[:FOR]-(this_evidence:Evidence)
      WHERE this_evidence.stance IN $stance
      WITH this_evidence ORDER BY this_evidence.id LIMIT $first
      RETURN this_evidence {
        .id
      }
    }
  },
  evidence2: {
    rows: COLLECT {
      MATCH (this)<-[:FOR]-(this_evidence2:Evidence)
      WITH this_evidence2 ORDER BY this_evidence2.id LIMIT $first2
      RETURN this_evidence2 {
        .id,
        .stance
      }
    }
  }
} AS answer
// {first=6, first2=101, id=cmo-a, stance=[CONTRARY, NO_DIFFERENCE]}
