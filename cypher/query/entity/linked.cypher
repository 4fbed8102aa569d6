// Nodes that may duplicate written nodes, or close a circle with them, whoever owns them.
// $dois: in lower case, $claims and $sources of evidence, $ends of written steps -> id
UNWIND $dois AS doi
MATCH (source:Source)
WHERE toLower(source.doi) = doi
RETURN source.id AS id
UNION
MATCH (evidence:Evidence)-[:FOR]->(claim:Claim)
WHERE claim.id IN $claims AND EXISTS { (evidence)-[:FROM]->(source:Source) WHERE source.id IN $sources }
RETURN evidence.id AS id
UNION
MATCH (end:Concept)<-[:FROM|TO]-(alignment:Alignment)
WHERE end.id IN $ends
RETURN alignment.id AS id
UNION
MATCH (start:Concept)
WHERE start.id IN $ends
MATCH ANY SHORTEST (start) (()<-[:FROM]-(step:Alignment WHERE step.kind IN ['NARROWER', 'PART_OF'])-[:TO]->())+ (above)
UNWIND step AS alignment
RETURN alignment.id AS id
UNION
MATCH (start:Claim)-[:REFINES]->*(claim:Claim)
WHERE start.id IN $ends
RETURN claim.id AS id
UNION
MATCH (start:Effect)-[:SUPERSEDED_BY]->*(effect:Effect)
WHERE start.id IN $ends
RETURN effect.id AS id
