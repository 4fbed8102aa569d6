RETURN {
  rows: COLLECT {
    MATCH (this_on:Node)
    USING INDEX this_on:Node(id)
    WHERE this_on.id = $on_id
    MATCH (this:Moderation)-[:ON]->(this_on)
    WITH DISTINCT this
    WITH this ORDER BY this.id LIMIT $first
    RETURN this {
      .id,
      on: head(COLLECT {
        MATCH (this)-[:ON]->(this_on:Node)
        RETURN CASE
          WHEN this_on:Configuration THEN this_on {
            __typename: 'Configuration',
            .statement
          }
          WHEN this_on:Outcome THEN this_on {
            __typename: 'Outcome',
            .label
          }
          ELSE this_on {
            __typename: head([label IN labels(this_on) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']])
          }
        END
      })
    }
  }
} AS answer
// {first=4, on_id=cmo-a}
