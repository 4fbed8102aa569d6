// Retires nodes: removes their relations, labels and properties; their ids stay reserved, with the bundle that owned
// them.
// $ids -> number of nodes
UNWIND $ids AS id
MATCH (thing:Node {id: id})
CALL (thing) {
  MATCH (thing)-[relation]-()
  DELETE relation
}
WITH thing, thing {.id, .version, .bundle} AS left, [label IN labels(thing) WHERE label <> 'Node'] AS old
REMOVE thing:$(old)
SET thing = left, thing:Retired
RETURN count(thing) AS number
