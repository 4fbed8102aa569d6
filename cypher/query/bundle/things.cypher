// The things that a bundle owns.
// $bundle -> id
MATCH (thing:Node&!Retired {bundle: $bundle})
RETURN thing.id AS id ORDER BY id
