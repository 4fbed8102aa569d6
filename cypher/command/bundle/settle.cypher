// Removes the conflicts of a bundle about these nodes and, if $waiting, all its open conflicts.
// $bundle, $ids, $waiting: true or false -> nothing
MATCH (conflict:BundleConflict {bundle: $bundle})
WHERE conflict.id IN $ids OR ($waiting AND NOT conflict.isDeclined)
DELETE conflict
