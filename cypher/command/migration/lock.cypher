// Takes the lock of the migrations until the transaction ends; other programs wait for the lock.
// $by -> nothing
MERGE (lock:__Neo4jMigrationsLock {name: 'realist-graph'})
SET lock.by = $by, lock.at = datetime({timezone: 'UTC'})
