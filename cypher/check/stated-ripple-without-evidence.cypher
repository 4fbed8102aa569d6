// Must not exist: a ripple with origin STATED and without evidence.
// -> id
MATCH (ripple:Ripple {origin: 'STATED'})
WHERE NOT EXISTS { (ripple)<-[:FOR]-(:Evidence)-[:FROM]->(:Source) }
RETURN ripple.id AS id
