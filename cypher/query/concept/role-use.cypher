// A concept and all that alignments call the same idea, each with what it is used by in its role.
// $id: of a concept, $statuses: of claims that count -> id, role, alignments: ids, configurations: ids, moderations: ids
MATCH (concept:Concept {id: $id})
MATCH (concept) (()<-[:FROM|TO]-(via:Alignment WHERE via.kind = 'SAME_IDEA' AND via.status IN $statuses)-[:FROM|TO]->()){0,10} (same:Concept)
WITH DISTINCT same
RETURN same.id AS id,
  head([label IN labels(same) WHERE NOT label IN ['Node', 'Concept']]) AS role,
  COLLECT {
    MATCH (same)<-[:FROM|TO]-(alignment:Alignment {kind: 'SAME_IDEA'})
    WHERE alignment.status IN $statuses
    RETURN DISTINCT alignment.id AS used ORDER BY used
  } AS alignments,
  COLLECT {
    MATCH (same)<-[:OF|IN|USES|FIRES|PRODUCES]-(configuration:Configuration)
    WHERE configuration.status IN $statuses
    RETURN DISTINCT configuration.id AS used ORDER BY used
  } AS configurations,
  COLLECT {
    MATCH (same)<-[:BY|ON]-(moderation:Moderation)
    WHERE moderation.status IN $statuses
    RETURN DISTINCT moderation.id AS used ORDER BY used
  } AS moderations
ORDER BY id = $id DESC, id
