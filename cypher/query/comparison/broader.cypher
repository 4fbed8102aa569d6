// The steps from concepts to all that is broader, through alignments.
// $ids: of concepts, $statuses: of alignments that count -> id: of the alignment, status, narrower, broader, label: of the broader
UNWIND $ids AS id
MATCH (:Concept {id: id}) (()<-[:FROM]-(via:Alignment WHERE via.kind = 'NARROWER' AND via.status IN $statuses)-[:TO]->()){1,10} (:Concept)
UNWIND via AS alignment
WITH DISTINCT alignment
MATCH (narrower:Concept)<-[:FROM]-(alignment)-[:TO]->(broader:Concept)
RETURN alignment.id AS id, alignment.status AS status, narrower.id AS narrower, broader.id AS broader,
  coalesce(broader.label, broader.name) AS label
ORDER BY id
