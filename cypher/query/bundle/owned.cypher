// The things that a synthesis owns, whatever brought them, and what brought others that they refer to.
// $owner -> id, title: of the synthesis, number: of the last change to any of them, requires: bundles of other owners
MATCH (synthesis:Synthesis {id: $owner})
MATCH (thing:Node&!Retired&!Alias {owner: $owner})
RETURN thing.id AS id, synthesis.title AS title, thing.changed AS number,
  COLLECT {
    MATCH (thing)-[]->(other:Node)
    WHERE other.owner <> $owner AND other.bundle IS NOT NULL
    RETURN DISTINCT other.bundle
  } AS requires
ORDER BY id
