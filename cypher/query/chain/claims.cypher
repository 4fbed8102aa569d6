// What configurations and ripples say, in words, with the names of their concepts and their active evidence.
// $ids, $alignments: statuses that count -> id, status, statement, disputes, wording, programmes: interventions and what is
// broader, names: of concepts, each {id, label}, parts: of a configuration, each {by, id, label, how}, evidence: [{id, stance,
// basis, source}]
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS id, claim.status AS status, coalesce(claim.statement, claim.id) AS statement,
  null /* field/claim/wording of claim */ AS wording,
  COUNT { (claim)<-[:DISPUTES]-(:Dispute {status: 'OPEN'}) } AS disputes,
  COLLECT {
    MATCH (claim)-[:OF]->(:Intervention) (()<-[:FROM]-(alignment:Alignment WHERE alignment.kind IN ['NARROWER', 'PART_OF'] AND alignment.status IN $alignments)-[:TO]->()){0,10} (it:Intervention)
    WITH DISTINCT it ORDER BY it.id
    RETURN {id: it.id, label: it.name}
  } AS programmes,
  COLLECT {
    MATCH (claim)-[:IN|INTO|PRODUCES|VIA]->(it:Concept)
    WITH DISTINCT it ORDER BY it.id
    RETURN {id: it.id, label: it.label}
  } AS names,
  COLLECT {
    MATCH (claim)-[of:OF|IN|USES|FIRES|PRODUCES]->(it:Concept)
    WITH of, it ORDER BY type(of), it.id
    RETURN {by: type(of), id: it.id, label: coalesce(it.label, it.name, it.id), how: coalesce(of.direction, of.mode)}
  } AS parts,
  COLLECT {
    MATCH (claim)<-[:FOR]-(one:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
    WITH one, source ORDER BY one.id
    RETURN {id: one.id, stance: one.stance, basis: coalesce(one.basis, 'NOT_STATED'), source: source.id}
  } AS evidence
