// Who owns what was stored before things had an owner, and by which change each is what it is.
// -> things with an owner, where their bundle or the graph has one synthesis, and with the number of their last change
MATCH (synthesis:Synthesis)
WITH synthesis.bundle AS bundle, collect(synthesis.id) AS owners
WHERE bundle IS NOT NULL AND size(owners) = 1
MATCH (thing:Node&!Alias {bundle: bundle})
CALL (thing, owners) {
  SET thing.owner = owners[0]
} IN TRANSACTIONS OF 500 ROWS;

MATCH (synthesis:Synthesis)
WITH collect(synthesis.id) AS owners
MATCH (thing:Node&!Alias)
WHERE size(owners) = 1 AND thing.owner IS NULL
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
