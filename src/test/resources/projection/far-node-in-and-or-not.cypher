RETURN {
  rows: COLLECT {
    MATCH (this:Configuration)
    WHERE this.id IS NOT NULL
      AND EXISTS { MATCH (this)-[this_outcomes_relation:PRODUCES]->(this_outcomes:Outcome) WHERE this_outcomes.target = $target AND ((this_outcomes_relation.direction = $direction AND this_outcomes.desired = $desired) OR (NOT coalesce((this_outcomes.id = $id), false))) }
    WITH this ORDER BY this.id LIMIT $first
    RETURN this {
      .id
    }
  }
} AS answer
// {desired=INCREASE, direction=DECREASES, first=2, id=o-care-entry, target=true}
