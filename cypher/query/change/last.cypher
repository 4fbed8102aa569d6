// A page of all things that the log speaks of, with what its last entry on each made of it.
// $after: id, $first -> id, state as JSON; null where the thing was removed
MATCH (named:ChangedThing)
WHERE named.thingId > $after
WITH DISTINCT named.thingId AS id ORDER BY id LIMIT $first
CALL (id) {
  MATCH (thing:ChangedThing {thingId: id})<-[:CHANGED]-(change:Change)
  RETURN thing.after AS state ORDER BY change.number DESC LIMIT 1
}
RETURN id, state ORDER BY id
