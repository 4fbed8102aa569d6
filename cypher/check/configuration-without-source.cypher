// What must never be: a configuration that no source says anything about.
// -> id
MATCH (configuration:Configuration)
WHERE NOT EXISTS { (configuration)<-[:FOR]-(:Evidence)-[:FROM]->(:Source) }
RETURN configuration.id AS id
