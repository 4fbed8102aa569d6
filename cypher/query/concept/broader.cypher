// Concepts and all that is broader, through alignments: each once, with what it is filed under and what is next broader.
// $ids: of concepts, $statuses: of alignments that count -> id, label, category, level, layer, actor, desired, steps: to what
// is next broader, each {id: of the alignment, status, broader}
UNWIND $ids AS id
MATCH (:Concept {id: id}) (()<-[:FROM]-(via:Alignment WHERE via.kind = 'NARROWER' AND via.status IN $statuses)-[:TO]->()){0,10} (concept:Concept)
WITH DISTINCT concept
RETURN concept.id AS id, coalesce(concept.label, concept.name, concept.id) AS label, concept.category AS category,
  concept.level AS level, concept.layer AS layer, concept.actor AS actor, concept.desired AS desired,
  COLLECT {
    MATCH (concept)<-[:FROM]-(alignment:Alignment {kind: 'NARROWER'})-[:TO]->(broader:Concept)
    WHERE alignment.status IN $statuses
    RETURN {id: alignment.id, status: alignment.status, broader: broader.id}
  } AS steps
