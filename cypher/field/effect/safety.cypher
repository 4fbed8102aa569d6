// What the safety beside an effect is told from; null where its outcome is not one of care.
// this: Effect -> {sources, reports, effects}
COLLECT {
  MATCH (this)-[:ON]->(measured:Outcome)
  WHERE null /* field/outcome/of-care of measured */
  MATCH (this)-[:FROM]->(teller:Source)
  WITH teller, COLLECT { MATCH (this)-[:OF]->(programme:Intervention) RETURN programme } AS programmes
  RETURN {
    sources: [null /* field/source/counted of teller */], reports: null /* field/intervention/safety of programmes */,
    effects: null /* field/source/safety of teller */
  }
}[0]
