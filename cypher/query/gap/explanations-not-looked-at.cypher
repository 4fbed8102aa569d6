// Configurations whose explanation no source has looked at: no evidence on the mechanism or its ties but silence.
// $statuses: of claims that count -> id
MATCH (claim:Configuration)-[:FIRES]->(:Mechanism)
WHERE claim.status IN $statuses AND NOT EXISTS {
  MATCH (claim)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})
  WHERE evidence.stance <> 'SILENT'
    AND coalesce(evidence.part_kind, 'WHOLE') IN ['WHOLE', 'MECHANISM', 'CONTEXT_MECHANISM', 'MECHANISM_OUTCOME']
}
RETURN DISTINCT claim.id AS id
ORDER BY id
