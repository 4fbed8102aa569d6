// The names that the later readings of the evidence use: stances, the status AGREED, the sort CONTEXTUAL, and whom a context is for.
// -> no node with a name of the first reading
MATCH (evidence:Evidence)
WHERE evidence.stance IN ['REFUTES', 'NULL_RESULT', 'DESPITE']
CALL (evidence) {
  SET evidence.stance = CASE evidence.stance WHEN 'REFUTES' THEN 'CONTRARY' WHEN 'NULL_RESULT' THEN 'NO_DIFFERENCE' ELSE 'CREDITED_ELSEWHERE' END
} IN TRANSACTIONS OF 500 ROWS;

MATCH (finding:Finding)
WHERE finding.direction IN ['REFUTES', 'NULL_RESULT', 'DESPITE']
CALL (finding) {
  SET finding.direction = CASE finding.direction WHEN 'REFUTES' THEN 'CONTRARY' WHEN 'NULL_RESULT' THEN 'NO_DIFFERENCE' ELSE 'CREDITED_ELSEWHERE' END
} IN TRANSACTIONS OF 500 ROWS;

MATCH (claim:Claim {status: 'ACCEPTED'})
CALL (claim) {
  SET claim.status = 'AGREED'
} IN TRANSACTIONS OF 500 ROWS;

MATCH (moderation:Moderation {sort: 'REALIST'})
CALL (moderation) {
  SET moderation.sort = 'CONTEXTUAL'
} IN TRANSACTIONS OF 500 ROWS;

MATCH (context:Context {kind: 'POPULATION'})
CALL (context) {
  SET context.forWhom = true
  REMOVE context.kind
} IN TRANSACTIONS OF 500 ROWS;
