// Must not exist: active evidence about a part that its configuration does not have.
// -> id
MATCH (evidence:Evidence {status: 'ACTIVE'})-[:FOR]->(claim:Configuration)
WHERE evidence.part_kind IN ['CONTEXT', 'CONTEXT_MECHANISM'] AND NOT EXISTS { (claim)-[:IN]->(:Context {id: evidence.part_id}) }
  OR evidence.part_kind = 'RESOURCE' AND NOT EXISTS { (claim)-[:USES]->(:Resource {id: evidence.part_id}) }
  OR evidence.part_kind IN ['OUTCOME', 'MECHANISM_OUTCOME']
    AND NOT EXISTS { (claim)-[:PRODUCES]->(:Outcome {id: evidence.part_id}) }
  OR evidence.part_kind IN ['MECHANISM', 'CONTEXT_MECHANISM', 'MECHANISM_OUTCOME'] AND NOT EXISTS { (claim)-[:FIRES]->() }
RETURN evidence.id AS id
