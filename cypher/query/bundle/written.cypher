// The states of nodes before and after loads of bundles, latest first.
// $ids -> id, before and after: states as JSON; null if the node did not exist
UNWIND $ids AS id
MATCH (thing:ChangedThing {thingId: id})<-[:CHANGED]-(change:Change {kind: 'LOAD_BUNDLE'})
RETURN id, thing.before AS before, thing.after AS after ORDER BY change.number DESC
