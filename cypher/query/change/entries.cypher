// A page of the change log in its order, for verifying it.
// $after: number, $first -> entry: {number, previous, hmac, account, at, kind, why}, things: [{thingId, before, after}]
MATCH (change:Change)
WHERE change.number > $after
WITH change ORDER BY change.number LIMIT $first
RETURN properties(change) AS entry,
  COLLECT { MATCH (change)-[:CHANGED]->(thing:ChangedThing) RETURN properties(thing) ORDER BY thing.thingId } AS things
ORDER BY change.number
