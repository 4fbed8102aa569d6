// What configurations and ripples say, in words, with the names of their concepts and their active evidence.
// $ids, $alignments: statuses that count -> id, status, statement, assertion, parts, wording, programmes: interventions and what
// is broader, names: of concepts, each {id, label}, evidence: [{piece, source}]
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS id, claim.status AS status, coalesce(claim.statement, claim.id) AS statement,
  claim.assertion_result AS assertion,
  null /* field/claim/wording of claim */ AS wording,
  null /* field/configuration/parts of claim */ AS parts,
  COLLECT {
    MATCH (claim)-[:OF]->(:Intervention) (()<-[:FROM]-(alignment:Alignment WHERE alignment.kind = 'NARROWER' AND alignment.status IN $alignments)-[:TO]->()){0,10} (it:Intervention)
    WITH DISTINCT it ORDER BY it.id
    RETURN {id: it.id, label: it.name}
  } AS programmes,
  COLLECT {
    MATCH (claim)-[:IN|INTO|PRODUCES|VIA]->(it:Concept)
    WITH DISTINCT it ORDER BY it.id
    RETURN {id: it.id, label: it.label}
  } AS names,
  null /* field/claim/mentions of claim */ AS evidence
