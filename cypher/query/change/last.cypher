// A page of all things that the log speaks of, with what its last entry on each made of it.
// $after: id, $first -> id, state as JSON; null where the thing was removed; isErased: whether the words were
MATCH (named:ChangedThing)
WHERE named.thingId > $after
WITH DISTINCT named.thingId AS id ORDER BY id LIMIT $first
CALL (id) {
  MATCH (thing:ChangedThing {thingId: id})<-[:CHANGED]-(change:Change)
  RETURN thing.after AS state, thing.hash IS NOT NULL AND thing.salt IS NULL AS isErased ORDER BY change.number DESC LIMIT 1
}
RETURN id, state, isErased ORDER BY id
