RETURN {
  rows: COLLECT {
    MATCH (this:Configuration)
    WHERE this.id IS NOT NULL
      AND toLower(this.statement) CONTAINS $statement
      AND any(item IN this.inferred WHERE item IN $inferred)
      AND COLLECT {
      WITH (COLLECT {
        OPTIONAL MATCH (this:Configuration)<-[:HOLDS]-(synthesis:Synthesis)
        WITH coalesce(synthesis.roleProfile_roles, []) AS profile
        WITH [role IN profile WHERE
          (role = 'INTERVENTION' AND NOT EXISTS { (this)-[:OF]->() })
          OR (role = 'CONTEXT' AND NOT EXISTS { (this)-[:IN]->() })
          OR (role = 'RESOURCE' AND NOT EXISTS { (this)-[:USES]->() })
          OR (role = 'MECHANISM' AND NOT EXISTS { (this)-[:FIRES]->() })
          OR (role = 'OUTCOME' AND NOT EXISTS { (this)-[:PRODUCES]->() })] AS missing
        RETURN {complete: size(missing) = 0, missing: missing}
      }[0]) AS this_completeness
      RETURN (((this_completeness.complete = $complete AND any(item IN this_completeness.missing WHERE item IN $missing) AND EXISTS { MATCH (this)-[:IN]->(this_contexts:Context) WHERE this_contexts.layer = $layer }) OR (NOT coalesce((EXISTS { MATCH (this)<-[:FOR]-(this_evidence:Evidence) WHERE this_evidence.stance = $stance AND EXISTS { MATCH (this_evidence)-[:FROM]->(this_evidence_source:Source) WHERE this_evidence_source.id IN $id } }), false))))
    }[0]
    WITH this ORDER BY this.id LIMIT $first
    RETURN this {
      .id,
      contested: EXISTS { (this)<-[:DISPUTES]-(:Dispute {status: 'OPEN'}) }
    }
  }
} AS answer
// {complete=true, first=2, id=[a, b], inferred=[LINK], layer=INSTITUTIONAL, missing=[CONTEXT], stance=SUPPORTS, statement=trust}
