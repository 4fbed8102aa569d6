// Stores the number of independent sources of claims, and of the outcomes of configurations.
// $rows: {id, numbers: properties of a claim, outcomes: [{id, numbers: properties of what is produced}]} -> number of claims
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim += row.numbers
WITH claim, row
CALL (claim, row) {
  UNWIND row.outcomes AS outcome
  MATCH (claim)-[produces:PRODUCES]->(:Outcome {id: outcome.id})
  SET produces += outcome.numbers
}
RETURN count(claim) AS number
