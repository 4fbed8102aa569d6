RETURN {
  rows: COLLECT {
    MATCH (this_on:Node)
    USING INDEX this_on:Node(id)
    WHERE this_on.id = $on_id
    MATCH (this:Moderation)-[:ON]->(this_on)
    WITH DISTINCT this
    WITH this ORDER BY this.id LIMIT $first
    RETURN {
      node: this {
        .id,
        on: head(COLLECT {
          MATCH (this)-[:ON]->(this_on:Node)
          WITH this_on ORDER BY this_on.id LIMIT 1
          RETURN CASE
            WHEN this_on:Configuration THEN this_on {
              __typename: head([label IN labels(this_on) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']]),
              .statement
            }
            WHEN this_on:Outcome THEN this_on {
              __typename: head([label IN labels(this_on) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']]),
              .label
            }
            ELSE this_on {
              __typename: head([label IN labels(this_on) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']])
            }
          END
        })
      }
    }
  }
} AS answer
// {first=4, on_id=cmo-a}
