// What must never be: a configuration of which parts are inferred and that bears no caution.
// -> id
MATCH (configuration:Configuration)
WHERE size(configuration.inferred) > 0 AND trim(coalesce(configuration.caution, '')) = ''
RETURN configuration.id AS id
