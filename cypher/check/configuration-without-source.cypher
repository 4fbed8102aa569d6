// Must not exist: a configuration without evidence from a source.
// -> id
MATCH (configuration:Configuration)
WHERE NOT EXISTS { (configuration)<-[:FOR]-(:Evidence)-[:FROM]->(:Source) }
RETURN configuration.id AS id
