// A page of the nodes in the log, each with its entries, oldest first.
// $after: id, $first -> id, entries: [{number, schema, before, after, isErased}]; before and after as JSON, null if the node did not exist; isErased: whether the words were erased
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
