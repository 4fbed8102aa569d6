// The syntheses, which can own nodes, and their bundles.
// -> id, bundle: null if a person added the synthesis
MATCH (synthesis:Synthesis)
RETURN synthesis.id AS id, synthesis.bundle AS bundle ORDER BY id
