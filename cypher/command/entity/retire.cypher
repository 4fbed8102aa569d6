// Retires things: what relates them to others goes, and what they were; their ids stay given, with the bundle that owned them.
// $ids -> number of things
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
