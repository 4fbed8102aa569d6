// Forgets the conflicts of a bundle about these things and, where that is asked, all that wait for a decision.
// $bundle, $ids, $waiting: true or false -> nothing
MATCH (conflict:BundleConflict {bundle: $bundle})
WHERE conflict.id IN $ids OR ($waiting AND NOT conflict.isDeclined)
DELETE conflict
