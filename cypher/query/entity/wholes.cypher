// Into what things were merged.
// $ids -> id, whole: the id of what it became part of
UNWIND $ids AS id
MATCH (:Alias {id: id})-[:ALIAS_OF]->(whole:Node)
RETURN id, whole.id AS whole
