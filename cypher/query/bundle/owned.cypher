// A synthesis with all that it owns, whatever brought it, and the bundles that brought what of others this refers to.
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
