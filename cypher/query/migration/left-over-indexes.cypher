// Indexes that have the name of a constraint but no constraint, because its creation was interrupted.
// $names -> name
SHOW INDEXES YIELD name, owningConstraint
WHERE owningConstraint IS NULL AND name IN $names
RETURN name
