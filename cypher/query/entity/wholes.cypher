// The nodes into which nodes were merged.
// $ids -> id, whole: id of the node into which it was merged
UNWIND $ids AS id
MATCH (:Alias {id: id})-[:ALIAS_OF]->(whole:Node)
RETURN id, whole.id AS whole
