// A synthesis with all nodes that it owns, from any bundle or person, and the bundles of the other nodes to which these
// refer.
// $owner -> title, note: of the bundles that the nodes come from, number: of the last change, ids, requires
MATCH (synthesis:Synthesis {id: $owner})
OPTIONAL MATCH (head:ChangeLogHead)
WITH synthesis, head,
  COLLECT {
    MATCH (thing:Node {owner: $owner})
    WITH DISTINCT thing.bundle AS bundle
    MATCH (loaded:LoadedBundle {id: bundle})
    WHERE loaded.note IS NOT NULL
    RETURN DISTINCT loaded.note AS note ORDER BY note
  } AS notes
RETURN synthesis.title AS title, nullIf(trim(reduce(all = '', note IN notes | all + ' ' + note)), '') AS note,
  coalesce(head.number, 0) AS number,
  COLLECT { MATCH (thing:Node&!Retired&!Alias {owner: $owner}) RETURN thing.id ORDER BY thing.id } AS ids,
  COLLECT {
    MATCH (:Node&!Alias {owner: $owner})-[]->(other:Node)
    WHERE coalesce(other.owner, '') <> $owner AND other.bundle IS NOT NULL
    RETURN DISTINCT other.bundle AS bundle ORDER BY bundle
  } AS requires
