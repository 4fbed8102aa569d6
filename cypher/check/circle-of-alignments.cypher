// What must never be: a concept that is, over some steps, narrower than itself or part of itself.
// -> id
MATCH (concept:Concept) (()<-[:FROM]-(step:Alignment WHERE step.kind IN ['NARROWER', 'PART_OF'])-[:TO]->()){1,10} (concept)
RETURN DISTINCT concept.id AS id
