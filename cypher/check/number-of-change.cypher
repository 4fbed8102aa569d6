// Must not exist: a node whose last change differs from the change log.
// -> id
MATCH (thing:Node&!Retired)
WITH thing,
  COLLECT {
    MATCH (:ChangedThing {thingId: thing.id})<-[:CHANGED]-(change:Change)
    RETURN change.number ORDER BY change.number DESC LIMIT 1
  }[0] AS last
WHERE last <> coalesce(thing.changed, -1)
RETURN thing.id AS id
