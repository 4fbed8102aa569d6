// The parts of a configuration: each concept with its role, as the relationship says it, and what happens to the concept.
// this: Configuration -> [{role, id, label, direction: of an outcome, mode and actor: of a mechanism, ofCare: of
// an outcome}]
COLLECT {
  MATCH (this:Configuration)-[part:OF|IN|USES|FIRES|PRODUCES]->(concept)
  WITH type(part) AS role, part, concept ORDER BY role, concept.id
  RETURN {
    role: role, id: concept.id, label: coalesce(concept.label, concept.name, concept.id),
    direction: CASE role WHEN 'PRODUCES' THEN part.direction END,
    mode: CASE role WHEN 'FIRES' THEN part.mode END,
    actor: CASE role WHEN 'FIRES' THEN concept.actor END,
    ofCare: CASE role WHEN 'PRODUCES' THEN null /* field/outcome/of-care of concept */ ELSE false END
  }
}
