MATCH (:Node {id: $id})-[:ALIAS_OF]->{0,1}(this:Node)
WHERE NOT this:Alias|Retired
RETURN CASE
  WHEN this:Alignment OR this:Embedding OR this:Moderation OR this:Ripple THEN this {
    __typename: head([label IN labels(this) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']]),
    .id,
    .statement,
    .status
  }
  WHEN this:Configuration THEN this {
    __typename: 'Configuration',
    .id,
    .statement,
    .status,
    outcomes: COLLECT {
      MATCH (this)-[this_outcomes_relation:PRODUCES]->(this_outcomes:Outcome)
      WITH this_outcomes, this_outcomes_relation ORDER BY this_outcomes.id
      RETURN {
        direction: this_outcomes_relation.direction,
        outcome: this_outcomes {
          .label
        }
      }
    }
  }
  WHEN this:Context OR this:Intervention OR this:Mechanism OR this:Moderator OR this:Outcome OR this:Resource THEN this {
    __typename: head([label IN labels(this) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']]),
    .id,
    findings: {
      rows: COLLECT {
        MATCH (this)<-[:ABOUT]-(this_findings:Finding)
        WITH this_findings ORDER BY this_findings.id LIMIT $first
        RETURN this_findings {
          .statement
        }
      }
    }
  }
  WHEN this:Study THEN this {
    __typename: 'Study',
    .id,
    .year,
    outcomes: COLLECT {
      MATCH (this)-[:MEASURES]->(this_outcomes:Outcome)
      WITH this_outcomes ORDER BY this_outcomes.id
      RETURN this_outcomes {
        .label
      }
    }
  }
  ELSE this {
    __typename: head([label IN labels(this) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']]),
    .id
  }
END AS answer
// {first=3, id=x}
