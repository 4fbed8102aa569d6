// The nodes of a drawing: concepts with their labels, configurations with their parts and active evidence.
// $ids -> id, noun, label, status, origin, parts of a configuration, evidence: [{piece, source}]
UNWIND $ids AS id
MATCH (it:Node {id: id})
RETURN it.id AS id, head([label IN labels(it) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']]) AS noun,
  coalesce(it.label, it.name, it.statement, it.valueText, it.id) AS label, it.status AS status,
  it.origin AS origin,
  null /* field/configuration/parts of it */ AS parts,
  null /* field/claim/mentions of it */ AS evidence
