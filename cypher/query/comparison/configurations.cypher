// Configurations as they are coded, with their active evidence: all, or those of the ids, or those of the interventions.
// $ids and $interventions: null where any will do, $statuses -> id, status, origin, disputes, mode, mechanism,
// interventions, contexts, resources, outcomes, moderators: each with what maps are drawn by, evidence
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
WITH configuration WHERE configuration.status IN $statuses
WITH configuration ORDER BY configuration.id
RETURN configuration.id AS id, configuration.status AS status, configuration.origin AS origin,
  COUNT { (configuration)<-[:DISPUTES]-(:Dispute {status: 'OPEN'}) } AS disputes,
  COLLECT { MATCH (configuration)-[of:FIRES]->(it:Mechanism) WITH of, it ORDER BY it.id RETURN {id: it.id, label: it.label, mode: of.mode, actor: it.actor} } AS mechanisms,
  COLLECT { MATCH (configuration)-[:OF]->(it:Intervention) WITH it ORDER BY it.id RETURN {id: it.id, label: it.name, category: it.category, level: it.level} } AS interventions,
  COLLECT { MATCH (configuration)-[:IN]->(it:Context) WITH it ORDER BY it.id RETURN {id: it.id, label: it.label, layer: it.layer} } AS contexts,
  COLLECT { MATCH (configuration)-[:USES]->(it:Resource) WITH it ORDER BY it.id RETURN {id: it.id, label: it.label} } AS resources,
  COLLECT { MATCH (configuration)-[of:PRODUCES]->(it:Outcome) WITH of, it ORDER BY it.id RETURN {id: it.id, label: it.label, direction: of.direction, desired: it.desired} } AS outcomes,
  COLLECT { MATCH (configuration)<-[:ON]-(moderation:Moderation)-[:BY]->(it:Moderator) WHERE moderation.status IN $statuses WITH DISTINCT it ORDER BY it.id RETURN {id: it.id, label: it.label} } AS moderators,
  COLLECT { MATCH (configuration)<-[:FOR]-(one:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source) WITH one, source ORDER BY one.id RETURN {id: one.id, stance: one.stance, basis: coalesce(one.basis, 'NOT_STATED'), source: source.id} } AS evidence
