// Waits until every index answers.
// $seconds -> nothing
CALL db.awaitIndexes($seconds)
