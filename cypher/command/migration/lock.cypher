// Holds the lock of the migrations until the transaction ends; another program that asks for it waits.
// $by -> nothing
MERGE (lock:__Neo4jMigrationsLock {name: 'realist-graph'})
SET lock.by = $by, lock.at = datetime({timezone: 'UTC'})
