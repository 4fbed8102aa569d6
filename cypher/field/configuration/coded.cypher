// A configuration as it is coded, without words: its concepts by role, as the relationship says it, and what happens to each.
// this: Configuration -> [{role, id, direction and desired: of an outcome, mode and modeInferred: of a mechanism, supported}]
COLLECT {
  MATCH (this)-[part:OF|IN|USES|FIRES|PRODUCES]->(concept)
  WITH type(part) AS role, part, concept ORDER BY concept.id
  RETURN {
    role: role, id: concept.id,
    direction: CASE role WHEN 'PRODUCES' THEN part.direction END,
    mode: CASE role WHEN 'FIRES' THEN part.mode END,
    modeInferred: CASE role WHEN 'FIRES' THEN coalesce(part.modeInferred, false) ELSE false END,
    desired: CASE role WHEN 'PRODUCES' THEN concept.desired END,
    supported: CASE role WHEN 'PRODUCES' THEN part.supporting > 0 WHEN 'FIRES' THEN this.explaining > 0 ELSE false END
  }
}
