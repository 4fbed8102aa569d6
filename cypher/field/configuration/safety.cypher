// What the safety beside a result is told from; null where the outcome is not one of care.
// this: PRODUCES -> {outcome: id, mentions, reports, effects}
COLLECT {
  WITH startNode(this) AS configuration, endNode(this) AS produced
  WITH configuration, produced, COLLECT { MATCH (configuration)-[:OF]->(programme:Intervention) RETURN programme } AS programmes,
    COLLECT { MATCH (configuration)<-[:FOR]-(:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source) RETURN DISTINCT source } AS sources
  WHERE null /* field/outcome/of-care of produced */
  RETURN {
    outcome: produced.id, mentions: null /* field/claim/evidence of configuration */,
    reports: null /* field/intervention/safety of programmes */,
    effects: COLLECT { UNWIND sources AS source UNWIND null /* field/source/safety of source */ AS told RETURN DISTINCT told ORDER BY told.effect }
  }
}[0]
