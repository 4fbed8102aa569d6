// What the weight of a claim is counted from; no row for an alignment, which rests on its rationale.
// $id -> facts
MATCH (claim:Claim {id: $id})
WHERE NOT claim:Alignment
RETURN null /* field/claim/evidence-facts of claim */ AS facts
