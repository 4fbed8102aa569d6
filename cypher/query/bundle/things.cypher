// The nodes of a bundle.
// $bundle -> id, owner
MATCH (thing:Node&!Retired&!Alias {bundle: $bundle})
RETURN thing.id AS id, thing.owner AS owner ORDER BY id
