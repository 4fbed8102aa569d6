// Puts relations between things that are there.
// $rows: [{from, type, to, properties}] -> number of relations
UNWIND $rows AS row
MATCH (from:Node {id: row.from}), (to:Node {id: row.to})
CREATE (from)-[relation:$(row.type)]->(to)
SET relation = row.properties
RETURN count(relation) AS number
