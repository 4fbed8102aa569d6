// Configurations as they are coded, with their active evidence: all, or those of the ids, or those of the interventions.
// $ids, $interventions, $origins and $syntheses: null where any will do, $statuses -> id, status, inferred, disputes, coded, moderators: ids,
// evidence
CALL () {
  WITH * WHERE $ids IS NULL AND $interventions IS NULL
  MATCH (configuration:Configuration)
  RETURN configuration
  UNION
  UNWIND $ids AS id
  MATCH (configuration:Configuration {id: id})
  RETURN configuration
  UNION
  UNWIND $interventions AS id
  MATCH (:Intervention {id: id})<-[:OF]-(configuration:Configuration)
  RETURN configuration
}
WITH configuration WHERE configuration.status IN $statuses AND ($origins IS NULL OR configuration.origin IN $origins)
  AND ($syntheses IS NULL OR EXISTS { (configuration)<-[:HOLDS]-(synthesis:Synthesis) WHERE synthesis.id IN $syntheses })
WITH configuration ORDER BY configuration.id
RETURN configuration.id AS id, configuration.status AS status, coalesce(configuration.inferred, []) AS inferred,
  COUNT { (configuration)<-[:DISPUTES]-(:Dispute {status: 'OPEN'}) } AS disputes,
  null /* field/configuration/coded of configuration */ AS coded,
  COLLECT {
    MATCH (configuration)<-[:ON]-(moderation:Moderation)-[:BY]->(moderator:Moderator)
    WHERE moderation.status IN $statuses
    RETURN DISTINCT moderator.id AS id ORDER BY id
  } AS moderators,
  null /* field/claim/mentions of configuration */ AS evidence
