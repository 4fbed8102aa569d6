// Which ids were given to things that were retired or merged into others, and which bundle brought these.
// $ids -> id, bundle
UNWIND $ids AS id
MATCH (thing:Node&(Retired|Alias) {id: id})
RETURN id, thing.bundle AS bundle
