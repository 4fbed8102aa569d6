// What must never be: a thing that names another change as its last one than the change log does.
// -> id
MATCH (thing:Node&!Retired)
WITH thing,
  COLLECT {
    MATCH (:ChangedThing {thingId: thing.id})<-[:CHANGED]-(change:Change)
    RETURN change.number ORDER BY change.number DESC LIMIT 1
  }[0] AS last
WHERE last <> coalesce(thing.changed, -1)
RETURN thing.id AS id
