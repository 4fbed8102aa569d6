// The sources of effects of some programmes on outcomes of care, and what is reported on safety of these programmes and by these
// sources.
// $programmes: ids -> sources, reports, effects: [{effect, source}]
WITH COLLECT { MATCH (programme:Intervention) WHERE programme.id IN $programmes RETURN programme ORDER BY programme.id } AS programmes
WITH programmes, COLLECT {
  UNWIND programmes AS programme
  MATCH (programme)<-[:OF]-(onCare:Effect)-[:ON]->(measured:Outcome)
  WHERE NOT EXISTS { (onCare)-[:SUPERSEDED_BY]->(:Effect) } AND null /* field/outcome/of-care of measured */
  MATCH (onCare)-[:FROM]->(teller:Source)
  WITH DISTINCT teller ORDER BY teller.id
  RETURN teller
} AS tellers
RETURN COLLECT { UNWIND tellers AS teller RETURN null /* field/source/counted of teller */ } AS sources,
  null /* field/intervention/safety of programmes */ AS reports,
  COLLECT { UNWIND tellers AS teller UNWIND null /* field/source/safety of teller */ AS told RETURN DISTINCT told ORDER BY told.effect } AS effects
