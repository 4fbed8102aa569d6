// The complete states of nodes, from which they can be restored: labels, properties, and the relations that are written
// at them.
// $ids -> id, labels, properties, relations: [{type, to, properties}], holders: the other ends of HOLDS, written here
UNWIND $ids AS id
MATCH (thing:Node&!Retired {id: id})
RETURN id, properties(thing) AS properties,
  COLLECT { UNWIND labels(thing) AS label RETURN label ORDER BY label } AS labels,
  COLLECT {
    MATCH (thing)-[relation]->(to:Node)
    WHERE type(relation) <> 'HOLDS'
    RETURN {type: type(relation), to: to.id, properties: properties(relation)}
    ORDER BY type(relation), to.id, properties(relation)
  } AS relations,
  COLLECT { MATCH (thing)<-[:HOLDS]-(holder:Node) RETURN holder.id ORDER BY holder.id } AS holders
ORDER BY id
