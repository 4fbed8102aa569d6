// What the weight of a result is counted from: the outcome, and the parts and active evidence of its configuration.
// this: PRODUCES -> {outcome: id, facts}
COLLECT {
  WITH startNode(this) AS configuration, endNode(this) AS outcome
  RETURN {outcome: outcome.id, facts: null /* field/claim/evidence-facts of configuration */}
}[0]
