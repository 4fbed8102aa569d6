// What the loading of bundles last made of things.
// $ids -> id, state as JSON; null where it removed the thing
UNWIND $ids AS id
MATCH (thing:ChangedThing {thingId: id})<-[:CHANGED]-(change:Change {kind: 'LOAD_BUNDLE'})
WITH id, thing, change ORDER BY change.number DESC
RETURN id, head(collect(thing)).after AS state
