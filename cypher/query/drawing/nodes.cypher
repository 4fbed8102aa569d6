// What is to be drawn: concepts by their names, configurations with their parts and active evidence.
// $ids -> id, noun, label, status, disputes, parts: of a configuration, each {by, id, label, how}, evidence: [{id, stance,
// basis, source}]
UNWIND $ids AS id
MATCH (it:Node {id: id})
RETURN it.id AS id, head([label IN labels(it) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']]) AS noun,
  coalesce(it.label, it.name, it.statement, it.valueText, it.id) AS label, it.status AS status,
  COUNT { (it)<-[:DISPUTES]-(:Dispute {status: 'OPEN'}) } AS disputes,
  COLLECT {
    MATCH (it:Configuration)-[of:OF|IN|USES|FIRES|PRODUCES]->(concept:Concept)
    WITH of, concept ORDER BY type(of), concept.id
    RETURN {by: type(of), id: concept.id, label: coalesce(concept.label, concept.name, concept.id), how: coalesce(of.direction, of.mode)}
  } AS parts,
  COLLECT {
    MATCH (it:Configuration)<-[:FOR]-(one:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
    WITH one, source ORDER BY one.id
    RETURN {id: one.id, stance: one.stance, basis: coalesce(one.basis, 'NOT_STATED'), source: source.id}
  } AS evidence
