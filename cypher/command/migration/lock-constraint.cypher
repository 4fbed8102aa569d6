// Makes the lock node of the migrations unique, so that two programs cannot each create their own.
// -> nothing
CREATE CONSTRAINT migrations_lock_name IF NOT EXISTS
FOR (lock:__Neo4jMigrationsLock) REQUIRE lock.name IS UNIQUE
