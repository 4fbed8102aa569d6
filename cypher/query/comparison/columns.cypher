// Interventions to compare, each with what is narrower than it or part of it, the alignments that say so, and effects.
// $ids: of interventions, $statuses: of alignments that count
// -> id, found, name, members: [{id, via: [{id, status}]}], effects: [{id, outcome}]
UNWIND $ids AS id
OPTIONAL MATCH (broad:Intervention {id: id})
RETURN id, broad IS NOT NULL AS found, coalesce(broad.name, broad.id) AS name,
  COLLECT {
    MATCH (broad) (()<-[:TO]-(via:Alignment WHERE via.kind IN ['NARROWER', 'PART_OF'] AND via.status IN $statuses)-[:FROM]->()){0,10} (member:Intervention)
    WITH member, [alignment IN via | alignment {.id, .status}] AS via ORDER BY size(via), [alignment IN via | alignment.id]
    WITH member.id AS member, collect(via)[0] AS via ORDER BY member
    RETURN {id: member, via: via}
  } AS members,
  COLLECT {
    MATCH (broad) (()<-[:TO]-(via:Alignment WHERE via.kind IN ['NARROWER', 'PART_OF'] AND via.status IN $statuses)-[:FROM]->()){0,10} (:Intervention)<-[:OF]-(effect:Effect)-[:ON]->(outcome:Outcome)
    WITH DISTINCT effect, outcome ORDER BY effect.id
    RETURN {id: effect.id, outcome: outcome.id}
  } AS effects
