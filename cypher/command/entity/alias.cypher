// Makes a node the alias of another node, which takes over its aliases; other commands store its relations.
// $id, $into -> number of aliases
MATCH (thing:Node {id: $id})
MATCH (whole:Node {id: $into})
CALL (thing) {
  OPTIONAL MATCH (alias:Alias)-[of:ALIAS_OF]->(thing)
  DELETE of
  RETURN collect(alias) AS aliases
}
CALL (thing) {
  MATCH (thing)-[relation]-()
  DELETE relation
}
WITH thing, whole, aliases, [label IN labels(thing) WHERE label <> 'Node'] AS old
REMOVE thing:$(old)
SET thing = thing {.id, .bundle, version: thing.version + 1}, thing:Alias
WITH whole, aliases + thing AS aliases
UNWIND aliases AS alias
CREATE (alias)-[:ALIAS_OF]->(whole)
RETURN count(alias) AS number
