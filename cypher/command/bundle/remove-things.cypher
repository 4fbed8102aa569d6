// Removes things that a newer version of their bundle lacks.
// $ids -> number of things
UNWIND $ids AS id
MATCH (thing:Node {id: id})
DETACH DELETE thing
RETURN count(*) AS number
