// The whole change log in order, for verifying it.
// -> entry: {number, previous, hmac, account, at, kind, why}, things: [{thingId, before, after}]
MATCH (change:Change)
RETURN properties(change) AS entry,
  COLLECT { MATCH (change)-[:CHANGED]->(thing:ChangedThing) RETURN properties(thing) ORDER BY thing.thingId } AS things
ORDER BY change.number
