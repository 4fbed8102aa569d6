// The existing indexes, including those of constraints.
// -> name, label, properties, isUnique, answers
SHOW INDEXES YIELD name, state, labelsOrTypes, properties, owningConstraint
RETURN name, head(labelsOrTypes) AS label, properties, owningConstraint IS NOT NULL AS isUnique, state = 'ONLINE' AS answers
ORDER BY name
