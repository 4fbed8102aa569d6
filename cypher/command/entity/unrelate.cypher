// Removes the relations that are written at things, before they are put anew.
// $ids -> nothing
UNWIND $ids AS id
MATCH (thing:Node {id: id})
OPTIONAL MATCH (thing)-[out]->(:Node) WHERE type(out) <> 'HOLDS'
OPTIONAL MATCH (thing)<-[held:HOLDS]-(:Node)
DELETE out, held
