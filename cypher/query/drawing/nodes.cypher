// The nodes of a drawing: concepts with their labels, configurations with their parts and active evidence.
// $ids -> id, noun, label, status, origin, disputes, parts of a configuration, evidence: [{id, stance, basis, source}]
UNWIND $ids AS id
MATCH (it:Node {id: id})
RETURN it.id AS id, head([label IN labels(it) WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']]) AS noun,
  coalesce(it.label, it.name, it.statement, it.valueText, it.id) AS label, it.status AS status,
  it.origin AS origin,
  COUNT { (it)<-[:DISPUTES]-(:Dispute {status: 'OPEN'}) } AS disputes,
  null /* field/configuration/parts of it */ AS parts,
  null /* field/claim/mentions of it */ AS evidence
