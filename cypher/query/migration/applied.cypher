// The migrations that were applied to this database, oldest first.
// -> version, checksum, source
MATCH (migration:__Neo4jMigration)
WHERE migration.version <> 'BASELINE'
RETURN migration.version AS version, migration.checksum AS checksum, migration.source AS source
ORDER BY version
