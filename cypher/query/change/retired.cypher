// The rest of retired nodes.
// $ids -> id, bundle, isRelated: whether the node has relations, which a retired node must not have
UNWIND $ids AS id
MATCH (thing:Retired {id: id})
RETURN id, thing.bundle AS bundle, EXISTS { (thing)--() } AS isRelated
