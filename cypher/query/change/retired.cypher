// What is left of things that were retired.
// $ids -> id, bundle, isRelated: to anything, which nothing that was retired is
UNWIND $ids AS id
MATCH (thing:Retired {id: id})
RETURN id, thing.bundle AS bundle, EXISTS { (thing)--() } AS isRelated
