// The ids that were merged into nodes.
// $ids -> id
MATCH (alias:Alias)-[:ALIAS_OF]->(whole:Node)
WHERE whole.id IN $ids
RETURN alias.id AS id
