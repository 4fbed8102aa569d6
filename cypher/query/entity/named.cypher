// Nodes by the ids that name them; the id of a merged node means the node into which it was merged.
// $ids -> named, id, labels, properties, relations: [{type, to, properties}], holders: the other ends of HOLDS
UNWIND $ids AS named
MATCH (node:Node&!Retired {id: named})
OPTIONAL MATCH (node)-[:ALIAS_OF]->(whole:Node)
WITH named, coalesce(whole, node) AS thing
RETURN named, thing.id AS id, properties(thing) AS properties, labels(thing) AS labels,
  COLLECT {
    MATCH (thing)-[relation]->(to:Node)
    WHERE type(relation) <> 'HOLDS'
    RETURN {type: type(relation), to: to.id, properties: properties(relation)}
  } AS relations,
  COLLECT { MATCH (thing)<-[:HOLDS]-(holder:Node) RETURN holder.id } AS holders
