RETURN {
  rows: COLLECT {
    MATCH (this_synthesis:Synthesis)
    USING INDEX this_synthesis:Synthesis(id)
    WHERE this_synthesis.id = $synthesis_id
    MATCH (this:Claim)<-[:HOLDS]-(this_synthesis)
    WITH DISTINCT this
    WITH this
    WHERE EXISTS { MATCH (this)<-[:FOR]-(this_evidence:Evidence) WHERE EXISTS { MATCH (this_evidence)-[:FROM]->(this_evidence_source:Source) WHERE this_evidence_source.id = $id } }
      AND COLLECT {
      WITH (EXISTS { (this)<-[:DISPUTES]-(:Dispute {status: 'OPEN'}) }) AS this_contested
      RETURN (this_contested = $contested)
    }[0]
    WITH this ORDER BY (this.status IS NULL), this.status DESC, this.id DESC LIMIT $first
    RETURN this {
      __typename: head([label IN labels(this) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']]),
      .id
    }
  },
  count: COUNT {
    MATCH (this_synthesis:Synthesis)
    USING INDEX this_synthesis:Synthesis(id)
    WHERE this_synthesis.id = $synthesis_id
    MATCH (this:Claim)<-[:HOLDS]-(this_synthesis)
    WITH DISTINCT this
    WITH this
    WHERE EXISTS { MATCH (this)<-[:FOR]-(this_evidence:Evidence) WHERE EXISTS { MATCH (this_evidence)-[:FROM]->(this_evidence_source:Source) WHERE this_evidence_source.id = $id } }
      AND COLLECT {
      WITH (EXISTS { (this)<-[:DISPUTES]-(:Dispute {status: 'OPEN'}) }) AS this_contested
      RETURN (this_contested = $contested)
    }[0]
    RETURN this LIMIT 10001
  }
} AS answer
// {contested=false, first=2, id=a, synthesis_id=s}
// refused: The field at path '/claims/totalCount' was declared as a non null type, but the code involved in retrieving data has wrongly returned a null value.  The graphql specification requires that the parent field be set to null, or if that is non nullable that it bubble up null to its parent and so on. The non-nullable type is 'Int' within parent type 'ClaimConnection'
