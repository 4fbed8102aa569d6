// The ids, among those given, of retired or merged nodes, and the bundles from which these nodes came.
// $ids -> id, bundle
UNWIND $ids AS id
MATCH (thing:Node&(Retired|Alias) {id: id})
RETURN id, thing.bundle AS bundle
