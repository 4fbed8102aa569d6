// Incomplete configurations, the roles asked for and those that they name, and others that share a concept with them.
// $ids: of incomplete configurations, $statuses: of claims that count
// -> id, profile, has: roles, others: [{id, has: roles, shared: [{id, label}]}]
UNWIND $ids AS id
MATCH (fragment:Configuration {id: id})
WHERE fragment.status IN $statuses
CALL (fragment) {
  MATCH (fragment)-[:IN|USES|FIRES|PRODUCES]->(concept:Concept)<-[:IN|USES|FIRES|PRODUCES]-(other:Configuration)
  WHERE other <> fragment AND other.status IN $statuses
  WITH DISTINCT other, concept ORDER BY concept.id
  WITH other, collect({id: concept.id, label: concept.label}) AS shared
  WITH other, shared ORDER BY other.id
  RETURN collect({id: other.id, shared: shared, has: COLLECT { MATCH (other)-[role:OF|IN|USES|FIRES|PRODUCES]->() RETURN DISTINCT type(role) }}) AS others
}
RETURN id, others,
  COLLECT { MATCH (fragment)<-[:HOLDS]-(synthesis:Synthesis) UNWIND synthesis.roleProfile AS role RETURN DISTINCT role } AS profile,
  COLLECT { MATCH (fragment)-[role:OF|IN|USES|FIRES|PRODUCES]->() RETURN DISTINCT type(role) } AS has
ORDER BY id
