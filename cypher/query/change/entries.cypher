// A page of the change log in order, for verification.
// $after: number, $first -> entry: {number, previous, hmac, account, at, kind, why, schema, salt, hash}, things: [{thingId, before, after, salt, hash}]
MATCH (change:Change)
WHERE change.number > $after
WITH change ORDER BY change.number LIMIT $first
RETURN properties(change) AS entry,
  COLLECT { MATCH (change)-[:CHANGED]->(thing:ChangedThing) RETURN properties(thing) ORDER BY thing.thingId } AS things
ORDER BY change.number
