// Must not exist: a configuration with inferred parts and without a caution.
// -> id
MATCH (configuration:Configuration)
WHERE size(configuration.inferred) > 0 AND trim(coalesce(configuration.caution, '')) = ''
RETURN configuration.id AS id
