// Concepts and all that is broader, through alignments of one noun: each once, with what it is filed under and what is next
// broader. An outcome narrower than a context, or a context than an outcome, is the joint of a ripple and no hierarchy.
// $ids: of concepts, $statuses: of alignments that count -> id, noun, label, category, level, layer, actor, desired, ofCare, steps:
// to what is next broader, each {id: of the alignment, status, broader}
UNWIND $ids AS id
MATCH (:Concept {id: id}) (
  (below)<-[:FROM]-(via:Alignment WHERE via.kind = 'NARROWER' AND via.status IN $statuses)-[:TO]->(above)
  WHERE below:Outcome = above:Outcome
){0,10} (concept:Concept)
WITH DISTINCT concept
RETURN concept.id AS id,
  head([label IN labels(concept) WHERE NOT label IN ['Node', 'Concept']]) AS noun,
  coalesce(concept.label, concept.name, concept.id) AS label, concept.category AS category,
  concept.level AS level, concept.layer AS layer, concept.actor AS actor, concept.desired AS desired,
  CASE WHEN concept:Outcome THEN null /* field/outcome/of-care of concept */ ELSE false END AS ofCare,
  COLLECT {
    MATCH (concept)<-[:FROM]-(alignment:Alignment {kind: 'NARROWER'})-[:TO]->(broader:Concept)
    WHERE alignment.status IN $statuses AND concept:Outcome = broader:Outcome
    RETURN {id: alignment.id, status: alignment.status, broader: broader.id}
  } AS steps
