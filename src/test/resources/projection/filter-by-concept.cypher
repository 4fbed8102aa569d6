RETURN {
  rows: COLLECT {
    MATCH (this_outcomes:Outcome)
    USING INDEX this_outcomes:Outcome(id)
    WHERE this_outcomes.id = $outcomes_id
    MATCH (this:Configuration)-[this_outcomes_relation:PRODUCES]->(this_outcomes)
    WHERE this_outcomes_relation.direction = $direction
    WITH DISTINCT this
    WITH this
    WHERE this.status = $status
      AND EXISTS { MATCH (this)-[:FIRES]->(this_mechanism:Mechanism) WHERE this_mechanism.actor = $actor }
    WITH this ORDER BY this.id LIMIT $first
    RETURN {
      node: this {
        .id
      },
      order: [null, this.id]
    }
  },
  count: COUNT {
    MATCH (this_outcomes:Outcome)
    USING INDEX this_outcomes:Outcome(id)
    WHERE this_outcomes.id = $outcomes_id
    MATCH (this:Configuration)-[this_outcomes_relation:PRODUCES]->(this_outcomes)
    WHERE this_outcomes_relation.direction = $direction
    WITH DISTINCT this
    WITH this
    WHERE this.status = $status
      AND EXISTS { MATCH (this)-[:FIRES]->(this_mechanism:Mechanism) WHERE this_mechanism.actor = $actor }
    RETURN this LIMIT 10001
  }
} AS answer
// {actor=WORKER, direction=DECREASES, first=6, outcomes_id=o-care-entry, status=PROPOSED}
// refused: The field at path '/configurations/totalCount' was declared as a non null type, but the code involved in retrieving data has wrongly returned a null value.  The graphql specification requires that the parent field be set to null, or if that is non nullable that it bubble up null to its parent and so on. The non-nullable type is 'Int' within parent type 'ConfigurationConnection'
