// Adds a migration to the chain in the format of neo4j-migrations.
// $previous, $version, $description, $source, $checksum, $took (milliseconds), $by -> nothing
MERGE (previous:__Neo4jMigration {version: $previous})
CREATE (next:__Neo4jMigration {
  version: $version, description: $description, type: 'CYPHER', source: $source, checksum: $checksum, repeatable: false
})
CREATE (previous)-[:MIGRATED_TO {
  at: datetime({timezone: 'UTC'}), in: duration({milliseconds: $took}), by: $by
}]->(next)
