// What loads of bundles made of things, the latest first.
// $ids -> id, before and after: states as JSON; null where the thing was not there
UNWIND $ids AS id
MATCH (thing:ChangedThing {thingId: id})<-[:CHANGED]-(change:Change {kind: 'LOAD_BUNDLE'})
RETURN id, thing.before AS before, thing.after AS after ORDER BY change.number DESC
