// What rules need to know of things that a bundle names; an id that was merged away stands for what it became part of.
// $ids -> id, labels, bundle, ends: [{type, to}]
UNWIND $ids AS id
MATCH (named:Node {id: id})
OPTIONAL MATCH (named)-[:ALIAS_OF]->(whole:Node)
WITH id, coalesce(whole, named) AS thing
RETURN id, labels(thing) AS labels, thing.bundle AS bundle,
  COLLECT { MATCH (thing)-[relation]->(to:Node) RETURN {type: type(relation), to: to.id} } AS ends
