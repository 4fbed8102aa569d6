// The nodes that refer to nodes: the other ends of relations that are not written at the latter.
// $ids -> id, by
UNWIND $ids AS id
MATCH (thing:Node {id: id})-[relation]-(other:Node)
WHERE (endNode(relation) = thing) <> (type(relation) = 'HOLDS') AND NOT other:Alias
RETURN DISTINCT id, other.id AS by
