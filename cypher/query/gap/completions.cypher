// Incomplete configurations, the roles asked for and those that they name, and others that meet them in a role: on a
// concept, or on the nearest broader one; with outcomes, only where they do not go opposite ways.
// $ids: of incomplete configurations, $statuses: of claims that count
// -> id, profile, has: roles, others: [{id, has: roles, shared: [{id, label, broader}]}]
UNWIND $ids AS id
MATCH (fragment:Configuration {id: id})
WHERE fragment.status IN $statuses
CALL (fragment) {
  MATCH (fragment)-[mine:OF|IN|USES|FIRES|PRODUCES]->(named:Concept)
  MATCH (named) ((one)<-[:FROM]-(up:Alignment WHERE up.kind = 'NARROWER' AND up.status IN $statuses)-[:TO]->(two) WHERE one:Outcome = two:Outcome){0,10} (concept:Concept)
  MATCH (concept) ((three)<-[:TO]-(down:Alignment WHERE down.kind = 'NARROWER' AND down.status IN $statuses)-[:FROM]->(four) WHERE three:Outcome = four:Outcome){0,10} (:Concept)<-[its:OF|IN|USES|FIRES|PRODUCES]-(other:Configuration)
  WHERE type(its) = type(mine) AND other <> fragment AND other.status IN $statuses
    AND coalesce(its.direction = mine.direction OR NOT its.direction IN ['INCREASES', 'DECREASES', 'NO_CHANGE', 'NO_DECREASE', 'NO_INCREASE'] OR NOT mine.direction IN ['INCREASES', 'DECREASES', 'NO_CHANGE', 'NO_DECREASE', 'NO_INCREASE'], true)
  WITH other, named, concept, size(up) + size(down) AS steps ORDER BY steps, concept.id
  WITH other, named, collect({id: concept.id, label: coalesce(concept.label, concept.name), broader: steps > 0})[0] AS met ORDER BY met.broader, met.id
  WITH other, collect(DISTINCT met) AS shared ORDER BY other.id
  RETURN collect({id: other.id, shared: shared, has: COLLECT { MATCH (other)-[role:OF|IN|USES|FIRES|PRODUCES]->() RETURN DISTINCT type(role) }}) AS others
}
RETURN id, others,
  COLLECT { MATCH (fragment)<-[:HOLDS]-(synthesis:Synthesis) UNWIND synthesis.roleProfile_roles AS role RETURN DISTINCT role } AS profile,
  COLLECT { MATCH (fragment)-[role:OF|IN|USES|FIRES|PRODUCES]->() RETURN DISTINCT type(role) } AS has
ORDER BY id
