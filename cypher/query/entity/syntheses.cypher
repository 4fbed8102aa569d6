// The syntheses that can own things, and the bundles that brought them.
// -> id, bundle: null where a person added it
MATCH (synthesis:Synthesis)
RETURN synthesis.id AS id, synthesis.bundle AS bundle ORDER BY id
