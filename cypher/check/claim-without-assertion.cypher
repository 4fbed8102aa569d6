// Must not exist: a claim, other than an alignment, that does not say how it asserts what it says; a configuration asserts an
// explanation where a mechanism is coded, and a result where an outcome is.
// -> id
MATCH (claim:Claim&!Alignment)
WHERE claim.assertion_result IS NULL AND (NOT claim:Configuration OR EXISTS { (claim)-[:PRODUCES]->() })
  OR claim.assertion_explanation IS NULL AND EXISTS { (claim)-[:FIRES]->() }
RETURN claim.id AS id
