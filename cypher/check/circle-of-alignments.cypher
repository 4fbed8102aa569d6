// Must not exist: a concept that is, over one or more steps, narrower than itself or part of itself.
// -> id
MATCH (concept:Concept) (()<-[:FROM]-(step:Alignment WHERE step.kind IN ['NARROWER', 'PART_OF'])-[:TO]->()){1,10} (concept)
RETURN DISTINCT concept.id AS id
