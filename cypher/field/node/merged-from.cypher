// The ids that were merged into a node.
// this: Node -> [ID]
COLLECT { MATCH (alias:Alias)-[:ALIAS_OF]->(this) RETURN alias.id ORDER BY alias.id }
