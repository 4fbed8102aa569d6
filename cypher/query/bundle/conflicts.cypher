// Where a bundle has things otherwise than persons left them.
// $bundle -> id, theirs, isDeclined
MATCH (conflict:BundleConflict {bundle: $bundle})
RETURN conflict.id AS id, conflict.theirs AS theirs, conflict.isDeclined AS isDeclined ORDER BY id
