// A page of all things that the log speaks of, each with all that the log says of it, the oldest first.
// $after: id, $first -> id, entries: [{number, schema, before, after, isErased}]; before and after as JSON, null where the thing was not there; isErased: whether the words were
MATCH (named:ChangedThing)
WHERE named.thingId > $after
WITH DISTINCT named.thingId AS id ORDER BY id LIMIT $first
RETURN id,
  COLLECT {
    MATCH (thing:ChangedThing {thingId: id})<-[:CHANGED]-(change:Change)
    RETURN {number: change.number, schema: change.schema, before: thing.before, after: thing.after,
      isErased: thing.hash IS NOT NULL AND thing.salt IS NULL}
    ORDER BY change.number
  } AS entries
ORDER BY id
