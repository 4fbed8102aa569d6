// Removes things that a newer version of their bundle lacks, unless something that stays refers to them.
// $ids -> id
UNWIND $ids AS id
MATCH (thing:Node {id: id})
WHERE NOT EXISTS { (thing)<--(other:Node) WHERE NOT other.id IN $ids }
DETACH DELETE thing
RETURN id
