// Stores relations between existing nodes; the id of a merged node means the node into which it was merged.
// $rows: [{from, type, to, properties}] -> number of relations
UNWIND $rows AS row
MATCH (named:Node {id: row.from})
MATCH (other:Node {id: row.to})
OPTIONAL MATCH (named)-[:ALIAS_OF]->(from:Node)
OPTIONAL MATCH (other)-[:ALIAS_OF]->(to:Node)
WITH row, coalesce(from, named) AS from, coalesce(to, other) AS to
CREATE (from)-[relation:$(row.type)]->(to)
SET relation = row.properties
RETURN count(relation) AS number
