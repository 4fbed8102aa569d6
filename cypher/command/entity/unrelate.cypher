// Removes the relations that are written at nodes, before they are stored anew.
// $ids -> nothing
UNWIND $ids AS id
MATCH (thing:Node {id: id})
OPTIONAL MATCH (thing)-[out]->(:Node) WHERE type(out) <> 'HOLDS'
OPTIONAL MATCH (thing)<-[held:HOLDS]-(:Node)
DELETE out, held
