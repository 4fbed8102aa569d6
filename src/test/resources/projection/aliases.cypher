MATCH (:Node {id: $id})-[:ALIAS_OF]->{0,1}(this:Configuration)
RETURN this {
  .statement,
  contexts: COLLECT {
    MATCH (this)-[:IN]->(this_contexts:Context)
    WITH this_contexts ORDER BY this_contexts.id
    RETURN this_contexts {
      .label
    }
  }
} AS answer
// {id=cmo-a}
