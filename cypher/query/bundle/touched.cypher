// Those things that were last changed by anything but the loading of a bundle: what a person touched.
// $ids -> id
UNWIND $ids AS id
MATCH (:ChangedThing {thingId: id})<-[:CHANGED]-(change:Change)
WITH id, change ORDER BY change.number DESC
WITH id, collect(change.kind)[0] AS last
WHERE last <> 'LOAD_BUNDLE'
RETURN id
