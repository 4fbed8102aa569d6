// Lets a synthesis own all that a bundle brought, whoever owned it before.
// $bundle, $owner -> nothing
MATCH (thing:Node&!Retired&!Alias {bundle: $bundle})
WHERE thing.owner IS NULL OR thing.owner <> $owner
SET thing.owner = $owner
