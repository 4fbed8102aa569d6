// Which ids were given to things that are retired, and which bundle owned these.
// $ids -> id, bundle
UNWIND $ids AS id
MATCH (thing:Retired:Node {id: id})
RETURN id, thing.bundle AS bundle
