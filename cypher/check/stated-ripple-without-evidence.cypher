// What must never be: a ripple that a source is said to state, with no evidence from any.
// -> id
MATCH (ripple:Ripple {origin: 'STATED'})
WHERE NOT EXISTS { (ripple)<-[:FOR]-(:Evidence)-[:FROM]->(:Source) }
RETURN ripple.id AS id
