// A synthesis with all nodes that it owns, from any bundle or person, and the bundles of the other nodes to which these
// refer.
// $owner -> title, number: of the last change, ids, requires
MATCH (synthesis:Synthesis {id: $owner})
OPTIONAL MATCH (head:ChangeLogHead)
RETURN synthesis.title AS title, coalesce(head.number, 0) AS number,
  COLLECT { MATCH (thing:Node&!Retired&!Alias {owner: $owner}) RETURN thing.id ORDER BY thing.id } AS ids,
  COLLECT {
    MATCH (:Node&!Alias {owner: $owner})-[]->(other:Node)
    WHERE coalesce(other.owner, '') <> $owner AND other.bundle IS NOT NULL
    RETURN DISTINCT other.bundle AS bundle ORDER BY bundle
  } AS requires
