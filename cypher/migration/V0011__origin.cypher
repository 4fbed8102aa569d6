// Origin says who coded a claim: a program coded the shipped bundles, a person every other claim that had the origin STATED or INFERRED.
// -> no claim with the origin STATED or INFERRED
MATCH (claim:Claim)
WHERE claim.origin IN ['STATED', 'INFERRED'] AND claim.bundle IN
  ['common', 'family-group-conferencing', 'intensive-family-preservation', 'need-for-care', 'signs-of-safety']
CALL (claim) {
  SET claim.origin = 'AI_GENERATED', claim.generation_model = 'A large language model; its name was not recorded'
} IN TRANSACTIONS OF 500 ROWS;

MATCH (claim:Claim)
WHERE claim.origin IN ['STATED', 'INFERRED']
CALL (claim) {
  SET claim.origin = 'MANUAL'
} IN TRANSACTIONS OF 500 ROWS;
