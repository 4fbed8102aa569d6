// Removes things, together with what relates them to others.
// $ids -> number of things
UNWIND $ids AS id
MATCH (thing:Node {id: id})
DETACH DELETE thing
RETURN count(*) AS number
