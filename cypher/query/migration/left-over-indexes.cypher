// Indexes that bear the name of a constraint and hold none: what is left where the making of the constraint was cut off.
// $names -> name
SHOW INDEXES YIELD name, owningConstraint
WHERE owningConstraint IS NULL AND name IN $names
RETURN name
