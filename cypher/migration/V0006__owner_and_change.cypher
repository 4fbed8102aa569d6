// Who owns what was stored before things had an owner, and by which change each is what it is.
// -> things with an owner, where there is one synthesis, and with the number of their last change
MATCH (synthesis:Synthesis)
WITH collect(synthesis.id) AS owners
MATCH (thing:Node&!Alias)
WHERE size(owners) = 1
CALL (thing, owners) {
  SET thing.owner = owners[0]
} IN TRANSACTIONS OF 500 ROWS;

MATCH (thing:Node&!Retired)
CALL (thing) {
  SET thing.changed = COLLECT {
    MATCH (:ChangedThing {thingId: thing.id})<-[:CHANGED]-(change:Change)
    RETURN change.number ORDER BY change.number DESC LIMIT 1
  }[0]
} IN TRANSACTIONS OF 500 ROWS;
