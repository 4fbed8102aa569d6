// The ids that are in use or belonged to a merged or retired node.
// $ids -> id
UNWIND $ids AS id
MATCH (thing:Node {id: id})
RETURN id
