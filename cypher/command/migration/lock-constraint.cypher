// Makes the lock of the migrations one node, so that two programs cannot each have their own.
// -> nothing
CREATE CONSTRAINT migrations_lock_name IF NOT EXISTS
FOR (lock:__Neo4jMigrationsLock) REQUIRE lock.name IS UNIQUE
