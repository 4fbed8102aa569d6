RETURN {
  rows: COLLECT {
    CALL () {
      MATCH (this:Mechanism)
      WHERE this.label IS NOT NULL
        AND this.id IS NOT NULL
        AND this.actor = $actor
      RETURN this ORDER BY this.label, this.id LIMIT $first3
    }
    WITH this LIMIT $first3
    RETURN this {
      .label,
      configurations: {
        rows: COLLECT {
          MATCH (this)<-[:FIRES]-(this_configurations:Configuration)
          WHERE this_configurations.status IN $status
          WITH this_configurations ORDER BY this_configurations.status, this_configurations.id LIMIT $first2
          RETURN this_configurations {
            .statement,
            evidence: {
              rows: COLLECT {
                MATCH (this_configurations)<-[:FOR]-(this_configurations_evidence:Evidence)
                WHERE this_configurations_evidence.stance = $stance
                WITH this_configurations_evidence ORDER BY this_configurations_evidence.id LIMIT $first
                RETURN {
                  node: this_configurations_evidence {
                    .stance,
                    source: head(COLLECT {
                      MATCH (this_configurations_evidence)-[:FROM]->(this_configurations_evidence_source:Source)
                      RETURN this_configurations_evidence_source {
                        __typename: head([label IN labels(this_configurations_evidence_source) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']]),
                        .id
                      }
                    })
                  },
                  order: [null, this_configurations_evidence.id]
                }
              }
            }
          }
        },
        count: COUNT {
          MATCH (this)<-[:FIRES]-(this_configurations:Configuration)
          WHERE this_configurations.status IN $status
          RETURN this_configurations LIMIT 10001
        }
      }
    }
  },
  count: COUNT {
    MATCH (this:Mechanism)
    WHERE this.actor = $actor
    RETURN this LIMIT 10001
  }
} AS answer
// {actor=PARENT, first=4, first2=6, first3=11, stance=CONTRARY, status=[PROPOSED, AGREED]}
// refused: The field at path '/mechanisms/totalCount' was declared as a non null type, but the code involved in retrieving data has wrongly returned a null value.  The graphql specification requires that the parent field be set to null, or if that is non nullable that it bubble up null to its parent and so on. The non-nullable type is 'Int' within parent type 'MechanismConnection'
