// Waits until every index is online.
// $seconds -> nothing
CALL db.awaitIndexes($seconds)
