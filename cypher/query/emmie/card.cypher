// The evidence on an intervention, and on interventions that are narrower or part of it, line by line, with sources.
// $id of an intervention, $statuses of the claims that count; no row if the intervention does not exist
// -> members: ids, lines: [{dimension, node: id, statement, locator, basis, sources, and for an effect: kind, measure, unit, outcome, ...}]
MATCH (broad:Intervention {id: $id})
CALL (broad) {
  MATCH (broad) (()<-[:TO]-(via:Alignment WHERE via.kind IN ['NARROWER', 'PART_OF'] AND via.status IN $statuses)-[:FROM]->()){0,10} (member:Intervention)
  WITH DISTINCT member ORDER BY member.id
  RETURN collect(member) AS members
}
CALL (members) {
  CALL (members) {
    UNWIND members AS member
    MATCH (member)<-[:OF]-(node:Effect)
    RETURN 'EFFECT' AS dimension, node
    UNION
    UNWIND members AS member
    MATCH (member)<-[:OF]-(effect:Effect)-[:FROM]->()<-[:FROM]-(node:Effect {kind: 'LEVEL'})
    WHERE NOT EXISTS { (node)-[:OF]->() } AND EXISTS { (effect)-[:ON]->(:Outcome)<-[:ON]-(node) }
    RETURN 'EFFECT' AS dimension, node
    UNION
    UNWIND members AS member
    MATCH (member)<-[:ABOUT]-(node:Finding)
    WHERE node.dimension IN ['EFFECT', 'MECHANISM', 'MODERATOR', 'IMPLEMENTATION', 'ECONOMICS']
    RETURN node.dimension AS dimension, node
    UNION
    UNWIND members AS member
    MATCH (member)<-[:EVALUATES|COVERS]-(:Source)<-[:FROM]-(node:Finding {dimension: 'EFFECT'})
    RETURN 'EFFECT' AS dimension, node
    UNION
    UNWIND members AS member
    MATCH (member)<-[:OF]-(node:Configuration)-[:FIRES]->(:Mechanism)
    WHERE node.status IN $statuses
    RETURN 'MECHANISM' AS dimension, node
    UNION
    UNWIND members AS member
    MATCH (member)<-[:ON]-(node:Moderation)
    WHERE node.status IN $statuses
    RETURN 'MODERATOR' AS dimension, node
    UNION
    UNWIND members AS member
    MATCH (member)<-[:OF]-(of:Configuration|Effect)<-[:ON]-(node:Moderation)
    WHERE node.status IN $statuses AND coalesce(of.status IN $statuses, true)
    RETURN 'MODERATOR' AS dimension, node
  }
  WITH dimension, node ORDER BY dimension, labels(node), node.id
  RETURN collect({
    dimension: dimension, node: node.id, statement: coalesce(node.statement, node.note), basis: node.basis,
    locator: coalesce(node.locator, COLLECT { MATCH (node)-[:BY]->(moderator:Moderator) RETURN moderator.locator }[0]),
    sources: COLLECT {
      MATCH (node)-[:FROM]->(source:Source)
      WITH source ORDER BY source.id
      RETURN {source: source.id, locator: node.locator, basis: node.basis, stance: null} AS found
      UNION ALL
      MATCH (node)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
      WITH evidence, source ORDER BY evidence.id
      RETURN {source: source.id, locator: evidence.locator, basis: evidence.basis, stance: evidence.stance} AS found
    },
    effect: node:Effect, kind: node.kind, measure: node.measure, unit: node.unitOfAnalysis, hasFigure: node.value IS NOT NULL,
    followUp: node.followUpMonths,
    outcome: COLLECT { MATCH (node)-[:ON]->(outcome:Outcome) RETURN outcome.id ORDER BY outcome.id }[0],
    interim: coalesce(node.interim, false), ofNone: NOT EXISTS { (node)-[:OF]->() },
    superseded: EXISTS { (node)-[:SUPERSEDED_BY]->(:Effect) }
  }) AS lines
}
RETURN [member IN members | member.id] AS members, lines
