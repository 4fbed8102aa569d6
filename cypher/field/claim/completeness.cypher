// The roles that the synthesis of a configuration requires and the configuration lacks; other claims are complete.
// this: Claim -> {complete, missing: [ConfigurationRole]}
COLLECT {
  OPTIONAL MATCH (this:Configuration)<-[:HOLDS]-(synthesis:Synthesis)
  WITH coalesce(synthesis.roleProfile_roles, []) AS profile
  WITH [role IN profile WHERE
    (role = 'INTERVENTION' AND NOT EXISTS { (this)-[:OF]->() })
    OR (role = 'CONTEXT' AND NOT EXISTS { (this)-[:IN]->() })
    OR (role = 'RESOURCE' AND NOT EXISTS { (this)-[:USES]->() })
    OR (role = 'MECHANISM' AND NOT EXISTS { (this)-[:FIRES]->() })
    OR (role = 'OUTCOME' AND NOT EXISTS { (this)-[:PRODUCES]->() })] AS missing
  RETURN {complete: size(missing) = 0, missing: missing}
}[0]
