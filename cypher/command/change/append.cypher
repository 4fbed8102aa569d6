// Appends an entry to the change log, whose head this transaction has locked, and records the change on the nodes.
// $entry: {number, previous, hmac, account, at, kind, why, schema, salt, hash}, $things: [{thingId, before, after, salt, hash}] -> number
MATCH (head:ChangeLogHead {id: 'change-log'})
CREATE (change:Change)
SET change = $entry, head.number = $entry.number, head.hmac = $entry.hmac
WITH change
CALL (change) {
  UNWIND $things AS thing
  CREATE (change)-[:CHANGED]->(changed:ChangedThing)
  SET changed = thing
  WITH thing
  MATCH (made:Node&!Retired {id: thing.thingId})
  SET made.changed = $entry.number
}
RETURN change.number AS number
