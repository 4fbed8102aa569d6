// Makes a synthesis the owner of all nodes of a bundle, whoever owned them before.
// $bundle, $owner -> nothing
MATCH (thing:Node&!Retired&!Alias {bundle: $bundle})
WHERE thing.owner IS NULL OR thing.owner <> $owner
SET thing.owner = $owner
